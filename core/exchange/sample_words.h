// What the sample hub is made of: names, places and things that people say on doorsteps. All people are made
// up. The small areas and postcodes are real ones of Calderdale, so that maps and deprivation tables know
// them (contains National Statistics, Royal Mail and OS data © Crown copyright, Royal Mail copyright and
// database right; Open Government Licence v3).
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace doorstep::sample
{

using Words = std::span<const std::string_view>;

struct Community {
    std::string_view ethnicGroup; // code of DATA.md
    int share; // of a hundred people
    Words women;
    Words men;
    Words family;
};
std::span<const Community> communities();

struct Area {
    std::string_view lsoa;
    std::string_view name;
    std::array<std::string_view, 4> postcodes;
};
std::span<const Area> areas();
std::string_view localAuthority();

struct Theme {
    std::string_view code;
    Words heard;
};
std::span<const Theme> themes();

Words streets();
Words describedAs();
Words openings();
Words closings();
// Words that try a reader: quotes, line breaks, accents, formula signs.
Words awkward();
Words activations();
Words nextSteps();
Words places();

Words groupNames(); // %1: a neighbourhood
Words actionTitles(); // %1: a neighbourhood
Words changes();
Words feedback();
Words organisationKinds();
Words funders();
Words stories();

} // namespace doorstep::sample
