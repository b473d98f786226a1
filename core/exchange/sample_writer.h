// Makes up a hub and writes it down. Everyone in it is made up before anything is told of them, so that each
// file can refer to the others by number.
#pragma once

#include "exchange/sample_facts.h"
#include "exchange/sample_file.h"
#include "exchange/sample_hub.h"
#include "exchange/sample_random.h"
#include "exchange/sample_words.h"

namespace doorstep {

class SampleWriter {
public:
    SampleWriter(const QString &folder, const SampleOptions &options, Progress &progress, SampleFacts &facts);
    void write();

private:
    // sample_people.cpp
    void writePeople();
    void writeContact(SampleFile &file, SampleRandom &random, int person, const std::string &mailName);
    void writeBirth(SampleFile &file, SampleRandom &random, int person, bool isYoung);
    void writeBackground(SampleFile &file, SampleRandom &random, std::string_view ethnicGroup);
    void writeConsents(SampleFile &file, SampleRandom &random, int person, bool isYoung);
    // sample_staff.cpp
    void writeOrganisers();
    void writeTrainers();
    void writeOrganisations();
    // sample_conversations.cpp
    void writeConversations();
    void writeWho(SampleFile &file, SampleRandom &random, SampleFacts::Talk &talk);
    void writeWhat(SampleFile &file, SampleRandom &random);
    void writeFollowUp(SampleFile &file, SampleRandom &random, SampleFacts::Talk &talk);
    // sample_groups.cpp
    void writeGroups();
    void writeMembers(SampleFile &file, SampleRandom &random, int group);
    // sample_courses.cpp
    void writeCatalogue();
    void writeRuns();
    // sample_actions.cpp
    void writeActions();
    void writeFunding();
    void writeStories();
    void writeTargets();

    struct Run;
    struct RunFiles;
    void writeRun(RunFiles &files, SampleRandom &random, int number);
    void writeEnrolment(RunFiles &files, SampleRandom &random, Run &run, int person);

    SampleRandom chance(std::uint32_t part) const { return SampleRandom(m_options.seed * 7919u + part); }
    SampleFile open(const RecordTable &table) const { return SampleFile(m_folder, table); }
    void close(SampleFile &file);
    int people() const { return static_cast<int>(m_facts.people.size()); }
    int somebody(SampleRandom &random) const { return random.below(people()); }
    // So many different people, in order of number.
    std::vector<int> somePeople(SampleRandom &random, int count) const;
    std::string themesFor(SampleRandom &random) const;

    QString m_folder;
    SampleOptions m_options;
    Progress &m_progress;
    SampleFacts &m_facts;
    int m_first; // the first and last day of the hub's record so far
    int m_last;
    int m_organisations = 0;
    int m_groups = 0;
    int m_actions = 0;
    int m_trainers = 0;
    int m_runs = 0;
};

// The words with the neighbourhood's name in place of %1.
std::string withPlace(std::string_view words, std::string_view place);

} // namespace doorstep
