#include "document/open_error.hpp"
#include "document/workshop_file.hpp"

namespace document {
namespace {

std::int64_t countRecords(const journey::Workshop& workshop) {
  std::size_t count = 0;
  journey::Workshop::tables(workshop, [&](const auto& table) { count += table.size(); });
  return static_cast<std::int64_t>(count);
}

/// How one record of the tables differs from what the history makes of it.
std::string described(const journey::Change& change) {
  const std::string which = change.table + " " + std::to_string(change.id);
  if (!change.field.empty()) return which + ": its " + change.field + " is not what the history says";
  return which + (change.after == journey::Value{} ? " is missing" : " is not in the history");
}

void compareWithHistory(const Content& content, std::vector<std::string>& findings) {
  journey::Workshop replayed;
  for (const Event& event : content.events)
    if (!journey::apply(replayed, event.changes)) {
      findings.push_back("event " + std::to_string(event.seq) + ": does not fit those before it");
      return;
    }
  for (const journey::Change& change : journey::difference(replayed, content.workshop))
    findings.push_back(described(change));
}

Checked checked(store::Database& database) {
  Checked result;
  try {
    result.findings = store::findingsOf(database, true);
    const Content content = readContent(database);
    result.events = static_cast<std::int64_t>(content.events.size());
    result.records = countRecords(content.workshop);
    compareWithHistory(content, result.findings);
  } catch (const store::Error& error) {
    if (error.fault != store::Fault::Damaged) throw;
    result.findings.emplace_back(error.what());
  }
  return result;
}

} // namespace

Checked check(const std::filesystem::path& file) {
  Checked result;
  onOwnThread(file, [&] {
    try {
      lookInto(file, [&](store::Database& database) { result = checked(database); });
    } catch (const store::Error& error) {
      if (error.fault != store::Fault::Damaged) throw;
      result.findings.emplace_back(error.what());
    }
  });
  return result;
}

} // namespace document
