#include "exchange/sample_words.h"

namespace doorstep::sample {

namespace {

constexpr std::string_view s_health[] = {
    "Three weeks to see a doctor, and then it's a phone call.",
    "Carer for her husband since the stroke; hasn't had a morning to herself in a year.",
    "Used to walk every day till the benches went.",
    "The chemist is closing and the next one is two buses away.",
    "Waiting eleven months for his hip. Says he's given up ringing.",
    "Her lad's asthma is worse every winter, the flat's that damp.",
    "Diabetic, would love a cooking class that isn't a telling-off."};
constexpr std::string_view s_food[] = {
    "Skips tea so the kids can eat, three nights a week by the end of the month.",
    "Goes to the food bank at the chapel but is ashamed to be seen in the queue.",
    "There's nowhere to buy fresh veg up here since the Co-op shut.",
    "Grows more tomatoes than he can eat and leaves them on the wall.",
    "School holidays are the worst. No dinners."};
constexpr std::string_view s_transport[] = {
    "Bus stops at six so I can't get home from work.",
    "The 579 comes when it likes. She's been late twice and had a warning.",
    "Can't get the pram on the bus if there's a wheelchair on.",
    "£4.60 return to go and sign on.",
    "Nobody stops at the crossing. Someone will be killed.",
    "Pavement parking: his mobility scooter has to go in the road."};
constexpr std::string_view s_youth[] = {
    "Nothing for teenagers. They sit in the bus shelter because where else.",
    "The youth club went in 2012 and nobody replaced it.",
    "Her son wants to learn to fix bikes; the teacher says he's a problem.",
    "Young people get moved on from the park like they're a nuisance.",
    "Would help run a football night if somebody had the keys to the school."};
constexpr std::string_view s_care[] = {
    "Home help comes for fifteen minutes. You can't get dressed in fifteen minutes.",
    "Looks after her mum and her grandchildren both.", "The day centre closed and now he just sits.",
    "Forms. Forms and forms. Gave up on the allowance.",
    "Her sister's carer changed four times since Easter."};
constexpr std::string_view s_housing[] = {
    "Damp in the back bedroom and the landlord just paints over it.",
    "Rent's gone up a hundred a month and the boiler still doesn't work.",
    "Waiting list six years. Three of them in one room.",
    "Lift broken again. Fifth floor, eighty-one years old.",
    "The empty house next door has rats.",
    "Served notice the week after she complained about the mould."};
constexpr std::string_view s_safety[] = {
    "Street light's been out since October and she won't go out after four.",
    "Lads on off-road bikes at midnight.", "Dealing on the corner, everyone knows, nobody says.",
    "Feels safer since the neighbours started saying hello.",
    "Speeding on the hill. The school's asked for bumps for years."};
constexpr std::string_view s_loneliness[] = {
    "Lonely since he passed. Likes cooking.",
    "Nobody talks to each other on our stairs any more.",
    "You're the first person I've spoken to since Sunday.",
    "Moved here for the kids and doesn't know a soul.",
    "The lunch club is the only reason she gets dressed on a Thursday.",
    "Works nights; sleeps days; sees no one."};
constexpr std::string_view s_cohesion[] = {"Two mosques, three churches, and we never meet.",
                                           "Was told to go home. She was born in Halifax.",
                                           "The street party was the best day. Why did it stop?",
                                           "Wants somewhere to practise her English that isn't a classroom.",
                                           "We cook for Eid and nobody knows we'd like them to come."};
constexpr std::string_view s_environment[] = {
    "Fly-tipping in the ginnel every week; council clears it, back by Friday.",
    "Flooded in 2015 and again in 2020. Insurance won't look at them.", "The beck is full of trolleys.",
    "Would plant up the roundabout if somebody gave her a hi-vis and permission.",
    "Litter, dog dirt, broken glass by the swings."};
constexpr std::string_view s_stronger[] = {
    "Knows everybody on the row and would knock doors with us.",
    "Ran the gala for twenty years. Nobody ever asked her to teach anyone.",
    "People here get things done when they're angry enough.",
    "The community centre belongs to us on paper. Who's got the key?",
    "Wants to know how they stopped the library closing."};
constexpr std::string_view s_other[] = {
    "Didn't want to stop. Took a leaflet.", "Lost the cat. Asked us to look out: ginger, one ear.",
    "Just wanted a chat.", "Not interested in meetings, interested in a skip."};

constexpr Theme s_themes[] = {{"health", s_health},
                              {"food_security", s_food},
                              {"transport", s_transport},
                              {"youth", s_youth},
                              {"social_care", s_care},
                              {"decent_housing", s_housing},
                              {"street_safety", s_safety},
                              {"loneliness", s_loneliness},
                              {"community_cohesion", s_cohesion},
                              {"environment", s_environment},
                              {"stronger_communities", s_stronger},
                              {"other", s_other}};

constexpr std::string_view s_openings[] = {"Lived here twenty-two years.",
                                           "New to the street since Easter.",
                                           "Two kids at the primary.",
                                           "Off to work, five minutes on the step.",
                                           "Invited us in, tea and parkin.",
                                           "Wary at first.",
                                           "Remembered us from the fun day.",
                                           "Talked through the window.",
                                           "Grandmother of nine.",
                                           "Retired from the carpet mill.",
                                           "Single dad.",
                                           "Studying at the college.",
                                           "Just out of hospital.",
                                           "Spoke through her daughter.",
                                           "Runs the corner shop.",
                                           "Taxi driver, knows every street."};
constexpr std::string_view s_closings[] = {"Would come to a meeting if it's not a Tuesday.",
                                           "Knows five others who'd say the same.",
                                           "Offered the back room of the pub.",
                                           "Wants to hear what happens, good or bad.",
                                           "Said she'd bring her sister.",
                                           "Has a van.",
                                           "Can do spreadsheets, \"if that's any use\".",
                                           "Don't ring before ten.",
                                           "Angry, and ready.",
                                           "Didn't think anything would change.",
                                           "Took ten leaflets for the stairs.",
                                           "Good cook. Ask her about the lunch club."};
constexpr std::string_view s_awkward[] = {
    "\"They never ask us,\" she said. \"They tell us.\"",
    "- street lights\n- bins\n- somewhere for the kids\nIn that order.",
    "=same as next door, word for word",
    "+ wants to help with the newsletter",
    "@Facebook she's \"Mixy Mum\", 400 followers",
    "Café idea: à la carte it isn't; soup, bread & a chat — £1.50?",
    "Said: \"If it's a meeting, no; if it's a party, yes\",\r\nthen laughed; 2 chairs, 1 table, \"no "
    "agenda\".",
    "  spoke very quietly  ",
    "'quoted' all the way, 'like this'",
    "Dobrý den! Speaks Czech & Romani, some English; son (9) translates."};

constexpr std::string_view s_described[] = {
    "woman at no. 14", "two lads outside the shop", "man with the greyhound",  "lady with the red door",
    "the caretaker",   "dad at the school gate",    "couple at the bus stop",  "nurse on her way home",
    "window cleaner",  "older man, blue cap",       "girl on the swings' mum", "no. 7, top flat"};
constexpr std::string_view s_activations[] = {"Will knock on the doors of her own landing",
                                              "Offered to host the next meeting",
                                              "Wants to lead on the bus",
                                              "Asked neighbours round to talk about the damp",
                                              "Has started a petition",
                                              "Signed up four others",
                                              "Said yes to the training",
                                              "Brought six people to the meeting"};
constexpr std::string_view s_nextSteps[] = {"Call back",
                                            "Send the date of the meeting",
                                            "Introduce to the lunch club",
                                            "Take the course leaflet round",
                                            "Ask about the key to the hall",
                                            "Coffee next week",
                                            "Find out who the landlord is",
                                            "Invite to the listening day",
                                            "Bring the survey for her to fill in",
                                            "Ring after the hospital appointment"};
constexpr std::string_view s_places[] = {"Library",
                                         "Church hall, top floor",
                                         "Community \"Hub\"",
                                         "School gate",
                                         "Bus station",
                                         "Market",
                                         "Park café",
                                         "Health centre",
                                         "Working men's club",
                                         "Mosque, ladies' room"};

constexpr std::string_view s_groupNames[] = {
    "%1 Together",     "Friends of %1 Park", "%1 Residents", "Better Buses %1", "%1 Growers",
    "Safe Streets %1", "%1 Tenants' Voice",  "%1 Cooks",     "%1 Young Voices", "Keep %1 Library"};
constexpr std::string_view s_actions[] = {
    "Save the bus through %1", "Street lights for %1",      "Lunch club, %1",
    "Youth night in %1",       "Repairs before winter: %1", "Clean up %1",
    "Crossing at %1 school",   "%1 open gardens",           "Warm room, %1",
    "%1 street party"};
constexpr std::string_view s_changes[] = {"Council agreed to meet",
                                          "Ran six weeks; 40 came",
                                          "The lights came back on",
                                          "Operator put the evening bus back for a trial year",
                                          "Landlord repaired nine flats",
                                          "Nothing yet, but forty people know each other's names",
                                          "\"We won.\" Crossing to be built in spring"};
constexpr std::string_view s_feedback[] = {"Great day",
                                           "More role play, please",
                                           "The room was cold; the people weren't",
                                           "I have been doing this for years and did not know it had a name",
                                           "Too much on one afternoon",
                                           "Would like it in Urdu as well",
                                           "Best thing was meeting the others",
                                           "10/10, but the tea…"};
constexpr std::string_view s_organisationKinds[] = {
    "Community Centre",    "Mosque",        "Methodist Church", "Youth Club",       "Primary School",
    "Housing Association", "Advice Centre", "Boxing Club",      "Medical Practice", "Food Bank",
    "Arts Trust",          "Football Club"};
constexpr std::string_view s_funders[] = {"National Lottery Community Fund",
                                          "Local council",
                                          "Calder Community Foundation",
                                          "Ward councillors' fund",
                                          "In-kind, hall hire",
                                          "Power to Change",
                                          "Volunteers' time",
                                          "Lankelly Chase"};
constexpr std::string_view s_stories[] = {
    "I only opened the door because I thought it was the parcel. Now I chair the thing.",
    "We were told it could not be done. Forty of us went to the meeting and it could.",
    "My English was not good. I cooked. Then I talked. Then I stood up.\n\nNow my daughter says I never sit "
    "down.",
    "It started with a bin. It really did: \"Whose is that bin?\" And then we knew each other.",
    "I trained in the spring, knocked forty doors by summer, and by autumn we had our bus back."};

} // namespace

const std::span<const Theme> themes = s_themes;
const Words describedAs = s_described;
const Words openings = s_openings;
const Words closings = s_closings;
const Words awkward = s_awkward;
const Words activations = s_activations;
const Words nextSteps = s_nextSteps;
const Words places = s_places;
const Words groupNames = s_groupNames;
const Words actionTitles = s_actions;
const Words changes = s_changes;
const Words feedback = s_feedback;
const Words organisationKinds = s_organisationKinds;
const Words funders = s_funders;
const Words stories = s_stories;

} // namespace doorstep::sample
