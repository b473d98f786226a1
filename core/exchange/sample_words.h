// What the sample hub is made of: names, places and things that people say on doorsteps. All people are made
// up. The small areas and postcodes are real ones of Calderdale, so that maps and deprivation tables know
// them (contains National Statistics, Royal Mail and OS data © Crown copyright, Royal Mail copyright and
// database right; Open Government Licence v3).
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace doorstep::sample {

using Words = std::span<const std::string_view>;

struct Community {
    std::string_view ethnicGroup; // code of DATA.md
    int share; // of a hundred people
    Words women;
    Words men;
    Words family;
};
extern const std::span<const Community> communities;

struct Area {
    std::string_view lsoa;
    std::string_view name;
    std::array<std::string_view, 4> postcodes;
};
extern const std::span<const Area> areas;
constexpr std::string_view localAuthority = "E08000033"; // Calderdale

struct Theme {
    std::string_view code;
    Words heard;
};
extern const std::span<const Theme> themes;

extern const Words streets;
extern const Words describedAs;
extern const Words openings;
extern const Words closings;
// Words that try a reader: quotes, line breaks, accents, formula signs.
extern const Words awkward;
extern const Words activations;
extern const Words nextSteps;
extern const Words places;

extern const Words groupNames; // %1: a neighbourhood
extern const Words actionTitles; // %1: a neighbourhood
extern const Words changes;
extern const Words feedback;
extern const Words organisationKinds;
extern const Words funders;
extern const Words stories;

} // namespace doorstep::sample
