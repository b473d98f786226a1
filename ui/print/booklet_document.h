// The booklet of stories on paper: A5, set to be read at length.
#pragma once

#include "report/story_booklet.h"
#include "ui/print/paged_document.h"

namespace doorstep {

// The paper that it is made for: A5, upright, with its margins.
QPageLayout bookletPageLayout();

// Cover, contents by theme, foreword, and the stories, each theme from a page of its own. To be painted on
// the thread that laid it out: fonts are a thread's own.
std::unique_ptr<PagedDocument> bookletDocument(StoryBooklet booklet);

} // namespace doorstep
