#include "exchange/sample_words.h"

namespace doorstep::sample {

namespace {

constexpr std::string_view s_britishWomen[] = {
    "Margaret", "Susan",  "Grace",  "Olivia", "Karen",  "Julie",   "Emma",   "Chloe",  "Janet",   "Linda",
    "Rebecca",  "Amy",    "Hannah", "Lily",   "Jean",   "Dorothy", "Sheila", "Kirsty", "Holly",   "Megan",
    "Joan",     "Tracey", "Gemma",  "Zoë",    "Eileen", "Pauline", "Donna",  "Rose",   "Maureen", "Lauren"};
constexpr std::string_view s_britishMen[] = {
    "David", "John",  "Paul",   "Mark",  "Steven", "Oliver", "Jack",   "Harry",  "Ian",   "Kevin",
    "Gary",  "Brian", "Thomas", "James", "Daniel", "Ryan",   "Callum", "George", "Keith", "Derek",
    "Liam",  "Craig", "Stuart", "Neil",  "Alfie",  "Trevor", "Barry",  "Roy",    "Lewis", "Nathan"};
constexpr std::string_view s_britishFamily[] = {
    "Smith",    "Jones",       "Taylor",  "Brown",    "Wilson",   "Walker",    "Sutcliffe", "Greenwood",
    "Crossley", "Barraclough", "Ackroyd", "Shaw",     "Hirst",    "Holroyd",   "Thompson",  "Robinson",
    "Wood",     "Hall",        "Clarke",  "Jackson",  "Harrison", "Lumb",      "Feather",   "Helliwell",
    "Mitchell", "Bates",       "Ogden",   "O'Neil",   "Sykes",    "Whitaker",  "Dyson",     "Smith-Hughes",
    "Pickles",  "Fielden",     "Naylor",  "Horsfall", "Firth",    "Bottomley", "Riley",     "Haigh"};

constexpr std::string_view s_pakistaniWomen[] = {"Nasreen",  "Shazia", "Ayesha", "Fatima", "Saima",  "Zainab",
                                                 "Rukhsana", "Aisha",  "Samina", "Maryam", "Noreen", "Iqra"};
constexpr std::string_view s_pakistaniMen[] = {"Mohammed", "Imran",  "Asif",  "Yusuf",  "Tariq", "Bilal",
                                               "Usman",    "Nadeem", "Hamza", "Shabir", "Adeel", "Zahid"};
constexpr std::string_view s_pakistaniFamily[] = {"Hussain", "Khan",    "Ahmed", "Mahmood", "Akhtar",
                                                  "Shah",    "Malik",   "Iqbal", "Bibi",    "Mirza",
                                                  "Rafiq",   "Qureshi", "Butt"};

constexpr std::string_view s_bangladeshiWomen[] = {"Rahima",  "Shirin",  "Nazma",
                                                   "Tahmina", "Sultana", "Farzana"};
constexpr std::string_view s_bangladeshiMen[] = {"Abdul", "Rafiqul", "Shafiq", "Kamal", "Jamal", "Habib"};
constexpr std::string_view s_bangladeshiFamily[] = {"Begum", "Rahman", "Miah", "Uddin", "Chowdhury", "Islam"};

constexpr std::string_view s_indianWomen[] = {"Priya", "Meena", "Harpreet", "Jasvinder", "Anjali", "Sunita"};
constexpr std::string_view s_indianMen[] = {"Raj", "Gurdeep", "Sanjay", "Manjit", "Vikram", "Ashok"};
constexpr std::string_view s_indianFamily[] = {"Patel", "Singh", "Kaur", "Sharma", "Desai", "Nair"};

constexpr std::string_view s_africanWomen[] = {"Ngozi", "Abena", "Selam", "Amara", "Fadumo", "Blessing"};
constexpr std::string_view s_africanMen[] = {"Emeka", "Kwame", "Tesfay", "Abdi", "Chidi", "Samuel"};
constexpr std::string_view s_africanFamily[] = {"Okafor",  "Mensah", "Tekle", "Osei",
                                                "Adeyemi", "Hassan", "Mutasa"};

constexpr std::string_view s_caribbeanWomen[] = {"Marcia", "Yvonne", "Keisha", "Beverley", "Sonia"};
constexpr std::string_view s_caribbeanMen[] = {"Winston", "Delroy", "Marlon", "Errol", "Jermaine"};
constexpr std::string_view s_caribbeanFamily[] = {"Campbell", "Francis", "Gordon",
                                                  "Williams", "Bennett", "Reid"};

constexpr std::string_view s_europeanWomen[] = {"Agnieszka", "Katarzyna", "Małgorzata",
                                                "Ioana",     "Elena",     "Zsófia"};
constexpr std::string_view s_europeanMen[] = {"Piotr", "Tomasz", "Łukasz", "Andrei", "Ștefan", "Krzysztof"};
constexpr std::string_view s_europeanFamily[] = {"Nowak",   "Kowalski", "Wójcik", "Ionescu",
                                                 "Popescu", "Horváth",  "Müller", "Dvořák"};

constexpr std::string_view s_irishWomen[] = {"Siobhán", "Bridget", "Niamh", "Kathleen", "Aoife"};
constexpr std::string_view s_irishMen[] = {"Seán", "Patrick", "Declan", "Ciarán", "Michael"};
constexpr std::string_view s_irishFamily[] = {"Murphy",   "Ó Briain",  "Kelly",
                                              "O'Connor", "Gallagher", "Doherty"};

constexpr std::string_view s_arabWomen[] = {"Layla", "Hala", "Rana", "Noor", "Salma"};
constexpr std::string_view s_arabMen[] = {"Omar", "Khaled", "Sami", "Walid", "Karim"};
constexpr std::string_view s_arabFamily[] = {"Al-Masri", "Haddad", "Saleh", "Nasser", "Aziz"};

constexpr std::string_view s_chineseWomen[] = {"Mei", "Wing-Yan", "Li Na", "Suk-Ling"};
constexpr std::string_view s_chineseMen[] = {"Wei", "Chi-Ming", "Jun", "Ka-Ho"};
constexpr std::string_view s_chineseFamily[] = {"Chan", "Wong", "Li", "Cheung", "Zhang"};

constexpr Community s_communities[] = {
    {"white_british", 58, s_britishWomen, s_britishMen, s_britishFamily},
    {"asian_pakistani", 16, s_pakistaniWomen, s_pakistaniMen, s_pakistaniFamily},
    {"white_other", 6, s_europeanWomen, s_europeanMen, s_europeanFamily},
    {"asian_bangladeshi", 3, s_bangladeshiWomen, s_bangladeshiMen, s_bangladeshiFamily},
    {"asian_indian", 4, s_indianWomen, s_indianMen, s_indianFamily},
    {"black_african", 4, s_africanWomen, s_africanMen, s_africanFamily},
    {"black_caribbean", 2, s_caribbeanWomen, s_caribbeanMen, s_caribbeanFamily},
    {"white_irish", 2, s_irishWomen, s_irishMen, s_irishFamily},
    {"arab", 2, s_arabWomen, s_arabMen, s_arabFamily},
    {"asian_chinese", 1, s_chineseWomen, s_chineseMen, s_chineseFamily},
    {"mixed_white_black_caribbean", 1, s_britishWomen, s_caribbeanMen, s_caribbeanFamily},
    {"mixed_white_asian", 1, s_pakistaniWomen, s_britishMen, s_britishFamily},
};

constexpr Area s_areas[] = {
    {"E01010929", "Savile Park", {"HX1 4QD", "HX1 4QU", "HX1 4RQ", "HX1 4UA"}},
    {"E01010960", "King Cross", {"HX1 4AL", "HX1 5HQ", "HX1 5RD", "HX1 5TN"}},
    {"E01010964", "Gibbet Street", {"HX1 4BB", "HX1 4LE", "HX1 4PQ", "HX1 5QB"}},
    {"E01010965", "West Central", {"HX1 5BU", "HX1 5DW", "HX1 5NP", "HX1 5TX"}},
    {"E01010966", "Warley Road", {"HX1 4DF", "HX1 4LZ", "HX1 5JW", "HX1 5PB"}},
    {"E01010969", "Hopwood", {"HX1 2BT", "HX1 2HB", "HX1 2QJ", "HX1 2YQ"}},
    {"E01010911", "Illingworth", {"HX2 8XB", "HX2 9HZ", "HX2 9PA", "HX2 9XN"}},
    {"E01010913", "Abbey Park", {"HX2 9HT", "HX2 9QB", "HX2 9QW", "HX2 9TS"}},
    {"E01010916", "Mixenden", {"HX2 8EE", "HX2 8JD", "HX2 8NL", "HX2 9HD"}},
    {"E01010921", "Luddenden", {"HX2 6NG", "HX2 6PQ", "HX2 6RB", "HX2 6XE"}},
    {"E01010904", "Northowram", {"HX3 8BB", "HX3 8BG", "HX3 8BP", "HX3 8FJ"}},
    {"E01010906", "Hipperholme", {"HX3 8AT", "HX3 8NR", "HX3 8SL", "HX3 8TE"}},
    {"E01010931", "Shelf", {"HX3 7LU", "HX3 7NL", "HX3 7PJ", "HX3 7RA"}},
    {"E01010898", "Greetland", {"HX4 8AD", "HX4 8BS", "HX4 8EA", "HX4 8LS"}},
    {"E01010890", "Elland", {"HX5 0HG", "HX5 9BS", "HX5 9EJ", "HX5 9HZ"}},
    {"E01010893", "Lower Edge", {"HX5 0AJ", "HX5 0AZ", "HX5 0LX", "HX5 0QA"}},
    {"E01010958", "Sowerby Bridge", {"HX6 1DD", "HX6 1HE", "HX6 1HW", "HX6 1LP"}},
    {"E01010976", "Beechwood", {"HX6 2DW", "HX6 2NP", "HX6 2ST", "HX6 2TX"}},
    {"E01010888", "Hebden Bridge", {"HX7 6AH", "HX7 7DD", "HX7 8HG", "HX7 8LR"}},
    {"E01010919", "Mytholmroyd", {"HX7 5AH", "HX7 5EJ", "HX7 5LF", "HX7 5QW"}},
};

constexpr std::string_view s_streets[] = {
    "Alma Street",      "Victoria Road", "Hanson Lane",      "Mill Lane",   "Church View",
    "Chapel Terrace",   "Station Road",  "Moorside Avenue",  "Clough Lane", "Weaver Court",
    "Coronation Drive", "Nelson Street", "Bank Top",         "Cow Lane",    "Jubilee Close",
    "Beech Grove",      "Spinners Way",  "St. Mary's Place", "Quarry Hill", "Wheatley Road"};

} // namespace

const std::span<const Community> communities = s_communities;
const std::span<const Area> areas = s_areas;
const Words streets = s_streets;

} // namespace doorstep::sample
