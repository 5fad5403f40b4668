#include "document/open_error.hpp"
#include "document/pictures.hpp"
#include "document/workshop_file.hpp"
#include "journey/judge.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace document {
namespace {

std::int64_t countRecords(const journey::Workshop& workshop) {
  std::size_t count = 0;
  journey::Workshop::tables(workshop, [&](const auto& table) { count += table.size(); });
  return static_cast<std::int64_t>(count);
}

/// Also of what was undone since, for it can come back.
std::vector<std::string> judged(const Content& content) {
  std::vector<std::string> findings;
  for (const Event& event : content.events)
    for (const journey::Change& change : event.changes)
      if (const auto fault = journey::faultOf(change))
        findings.push_back("event " + std::to_string(event.seq) + ": " +
                           journey::told({*fault, change.table, change.id, change.field}));
  for (const journey::Finding& finding : journey::findingsIn(content.workshop))
    findings.push_back(journey::told(finding));
  return findings;
}

/// Pictures that are not there, or not what they were; also those that undo would bring back.
std::vector<std::string> judgedPictures(store::Database& database, const Content& content) {
  std::vector<std::string> findings;
  for (const std::string& name : damagedPictures(database))
    findings.push_back("picture " + name + ": its bytes are not what its name says");
  std::set<std::string> missing;
  for (const Event& event : content.events)
    for (const journey::Change& change : event.changes) {
      const auto* field = journey::fieldOf(change.table, change.field);
      const auto* name = std::get_if<std::string>(&change.after);
      if (field == nullptr || !field->facts.isHash || name == nullptr || name->empty()) continue;
      if (content.workshop.pictures.find(*name) == nullptr && missing.insert(*name).second)
        findings.push_back(change.table + " " + std::to_string(change.id) + ": its picture " + *name +
                           " is missing");
    }
  return findings;
}

Checked checked(store::Database& database, const std::filesystem::path& file,
                const std::filesystem::path& marks) {
  Checked result;
  const auto add = [&](std::vector<std::string> found) {
    std::ranges::move(found, std::back_inserter(result.findings));
  };
  try {
    auto found = store::findingsOf(database, true);
    add(std::move(found.pages));
    add(std::move(found.rows));
    const Content content = readContent(database);
    result.events = static_cast<std::int64_t>(content.events.size());
    result.records = countRecords(content.workshop);
    add(judged(content));
    add(judgedPictures(database, content));
    add(differencesOf(database, content.workshop));
    const auto once = HighWater{marks, content.identity, file}.read();
    if (once && markAt(database, once->seq) != *once)
      result.findings.push_back("it once held " + std::to_string(once->seq) +
                                " events, of which some are missing");
  } catch (const store::Error& error) {
    if (error.fault != store::Fault::Damaged) throw;
    result.findings.emplace_back(error.what());
  }
  return result;
}

} // namespace

Checked check(const std::filesystem::path& file, const std::filesystem::path& marks) {
  Checked result;
  onOwnThread(file, [&] {
    const auto log = logLeftBy(file);
    try {
      lookInto(file, [&](store::Database& database) { result = checked(database, file, marks); });
    } catch (const store::Error& error) {
      if (error.fault != store::Fault::Damaged) throw;
      result.findings.emplace_back(error.what());
    }
    if (log.unreadable > 0)
      result.findings.push_back("the end of its log cannot be read, " + std::to_string(log.unreadable) +
                                " bytes: what was done last may be missing");
  });
  return result;
}

} // namespace document
