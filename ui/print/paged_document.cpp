#include "ui/print/paged_document.h"

namespace doorstep {

PaperSize PaperSize::of(const QPageLayout &layout)
{
    return {layout.fullRect(QPageLayout::Point), layout.paintRect(QPageLayout::Point)};
}

} // namespace doorstep
