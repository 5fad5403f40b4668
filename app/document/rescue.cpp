#include "document/rescue.hpp"

#include "document/migrations.hpp"
#include "document/open_error.hpp"
#include "document/pictures.hpp"
#include "document/rows.hpp"
#include "document/workshop_file.hpp"
#include "journey/judge.hpp"
#include "journey/older.hpp"
#include "store/private_copy.hpp"

#include <algorithm>
#include <fstream>
#include <functional>
#include <optional>
#include <span>
#include <utility>

namespace document {
namespace {

namespace fs = std::filesystem;
using store::Database;
using store::Error;
using store::Fault;

constexpr std::size_t pageSize = 4096, headSize = 100;

/// The first page of a file of this version that holds nothing; its numbers of pages are SQLite's to count.
std::string firstPageAt(int version, const fs::path& folder) {
  const fs::path file = folder / ("new-" + std::to_string(version));
  const auto upTo = static_cast<std::size_t>(version);
  const store::Kind kind{workshopKind().application, migrations().first(upTo), nullptr};
  if (!fs::exists(file)) store::createFile(file, kind, [](Database&) {});
  std::string page(pageSize, '\0');
  std::ifstream{file, std::ios::binary}.read(page.data(), static_cast<std::streamsize>(page.size()));
  for (const std::size_t at : {32U, 36U, 92U}) page.replace(at, 4, 4, '\0'); // free pages; whose count it is
  return page;
}

void writeInto(const fs::path& file, const std::string& bytes) {
  std::fstream{file, std::ios::binary | std::ios::in | std::ios::out}.write(
      bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// What one way of reading gives.
struct Reading {
  Content content;
  std::vector<std::string> lost;
  bool isWhole = false;
};

/// The events from the first on that are what was written.
void readHistory(Database& database, Reading& reading) {
  try {
    readEventsInto(database, reading.content.events);
    reading.isWhole = true;
  } catch (const Error& error) {
    reading.lost.emplace_back(error.what());
  }
  journey::Workshop workshop;
  auto& events = reading.content.events;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (journey::apply(workshop, events[i].changes)) continue;
    reading.lost.push_back("event " + std::to_string(i + 1) + ": it does not fit those before it");
    reading.isWhole = false;
    events.resize(i);
  }
  reading.content.workshop = std::move(workshop);
}

using Refused = std::function<void(const journey::Change&)>;

/// Those of the changes that leave what a workshop can be: all together, as nearly always none does harm, and
/// otherwise each half by itself. What a record still lacks comes with the changes after this one.
void take(journey::Workshop& workshop, std::span<const journey::Change> changes, const Refused& refused) {
  if (changes.empty()) return;
  const journey::Changes some(changes.begin(), changes.end());
  if (journey::apply(workshop, some)) {
    const auto isDamage = [](const journey::Finding& finding) { return journey::isDamage(finding.fault); };
    if (std::ranges::none_of(journey::findingsIn(workshop, some), isDamage)) return;
    journey::apply(workshop, journey::inverse(some));
  }
  if (some.size() == 1) return refused(some.front());
  take(workshop, changes.first(some.size() / 2), refused);
  take(workshop, changes.subspan(some.size() / 2), refused);
}

/// Says which changes were left out.
void applyTo(journey::Workshop& workshop, journey::Changes changes, std::vector<std::string>& lost) {
  // Records first: what points at one of them finds it.
  const auto fields = std::stable_partition(
      changes.begin(), changes.end(), [](const journey::Change& change) { return change.field.empty(); });
  const std::span<const journey::Change> all{changes};
  const auto records = static_cast<std::size_t>(fields - changes.begin());
  take(workshop, all.first(records), [&](const journey::Change& change) {
    lost.push_back(change.table + " " + std::to_string(change.id) + " does not fit");
  });
  take(workshop, all.subspan(records), [&](const journey::Change& change) {
    lost.push_back(change.table + " " + std::to_string(change.id) + ": its " + change.field +
                   " is nothing that it can be");
  });
}

/// There is a journey, and what lost its own is in it; a persona may have none.
void giveJourney(journey::Workshop& workshop) {
  if (workshop.journeys.empty()) workshop.journeys.add(journey::onlyJourney);
  const auto first = (*workshop.journeys.begin()).id;
  journey::Workshop::tables(workshop, [&]<class Record>(journey::Table<Record>& table) {
    if constexpr (requires(Record record) { record.journey; } && !std::is_same_v<Record, journey::Persona>)
      for (const Record& record : table)
        if (workshop.journeys.find(record.journey) == nullptr) table.find(record.id)->journey = first;
  });
}

/// The record goes where it means nothing without what this field names, otherwise the field names nothing.
void leaveOut(journey::Workshop& workshop, const journey::Finding& finding, bool isNeeded) {
  journey::Workshop::tables(workshop, [&]<class Record>(journey::Table<Record>& table) {
    if (Record::table != finding.table) return;
    if (isNeeded) return static_cast<void>(table.remove({finding.id}));
    Record* record = table.find({finding.id});
    Record::describe([&]<class Field>(std::string_view name, Field Record::*member) {
      if constexpr (journey::IsId<Field>::value)
        if (record != nullptr && name == finding.field) record->*member = {};
    });
  });
}

/// Without the records that mean nothing because what they belong to did not come back, and without what no
/// workshop can hold: a page that another table lost its place to.
void leaveOutUnusable(journey::Workshop& workshop, std::vector<std::string>& lost) {
  for (bool isDone = false; !isDone;) {
    isDone = true;
    for (const journey::Finding& finding : journey::findingsIn(workshop)) {
      const auto* field = journey::fieldOf(finding.table, finding.field);
      const bool isReference = field != nullptr && !field->to.empty();
      if (!isReference && finding.table == journey::Brief::table) continue; // there is always one
      leaveOut(workshop, finding, !isReference || field->facts.isSet);
      const std::string record = finding.table + " " + std::to_string(finding.id);
      lost.push_back(isReference ? record + ": its " + finding.field + " did not come back"
                                 : record + " does not fit");
      isDone = false;
    }
  }
}

/// What the tables hold beyond the history, as one event more.
void addTables(Database& database, Reading& reading) {
  Content& content = reading.content;
  journey::Workshop tables = readWholeRows(database, reading.lost);
  if (tables.briefs.find({1}) == nullptr) tables.briefs.add({1});
  giveJourney(tables);
  journey::Changes beyond;
  // What is missing from a damaged table was not taken away by anybody.
  for (journey::Change& change : journey::difference(content.workshop, tables))
    if (!(change.field.empty() && change.after == journey::Value{})) beyond.push_back(std::move(change));
  const bool isBeginning = content.events.empty();
  journey::Workshop usable = content.workshop;
  applyTo(usable, std::move(beyond), reading.lost);
  leaveOutUnusable(usable, reading.lost);
  auto changes = journey::difference(content.workshop, usable);
  if (changes.empty()) return;
  content.workshop = std::move(usable);
  const auto at = isBeginning ? base::UtcMilliseconds{0} : content.events.back().at;
  const auto seq = static_cast<std::int64_t>(content.events.size()) + 1;
  content.events.push_back({seq, at, {}, isBeginning ? "deed.begin" : "deed.rescue", 0, std::move(changes)});
}

std::int64_t identityIn(Database& database) {
  try {
    const auto identity = database.ask("select file from identity");
    if (const auto* number = std::get_if<std::int64_t>(&identity)) return *number;
  } catch (const Error&) { // a new one will do: it is a new file
  }
  return base::Ids{}.next();
}

Secrets secretsIn(Database& database, std::vector<std::string>& lost) {
  try {
    return readSecrets(database);
  } catch (const Error& error) {
    lost.push_back(std::string{"the personal texts did not come back: "} + error.what());
    return {};
  }
}

journey::Pictures picturesIn(Database& database, std::vector<std::string>& lost) {
  try {
    for (const std::string& name : damagedPictures(database))
      lost.push_back("picture " + name + ": its bytes are not what its name says");
    return readPictures(database);
  } catch (const Error& error) {
    lost.push_back(std::string{"the pictures did not come back: "} + error.what());
    return {};
  }
}

std::optional<Reading> readingOf(const fs::path& copy) {
  try {
    Database database{copy, Database::Mode::Write};
    Reading reading;
    readHistory(database, reading);
    if (!reading.isWhole) addTables(database, reading);
    if (reading.content.events.empty() || reading.content.workshop.briefs.find({1}) == nullptr) return {};
    reading.content.identity = identityIn(database);
    reading.content.secrets = secretsIn(database, reading.lost);
    reading.content.workshop.pictures = picturesIn(database, reading.lost);
    return reading;
  } catch (const Error&) {
    return {};
  }
}

/// The file as it is, with a head of our own, with a first page of our own: what gives most counts.
std::optional<Reading> bestReadingOf(const fs::path& file) {
  std::optional<Reading> best;
  const auto consider = [&](const std::function<void(const fs::path&)>& prepare) {
    if (best && best->isWhole) return;
    const store::PrivateCopy copy{file};
    prepare(copy.file());
    auto reading = readingOf(copy.file());
    if (reading && (!best || reading->content.events.size() > best->content.events.size()))
      best = std::move(reading);
  };
  consider([](const fs::path&) {});
  for (int version = store::newestVersion(migrations()); version > 0; --version)
    for (const std::size_t length : {headSize, pageSize})
      consider([&](const fs::path& copy) {
        writeInto(copy, firstPageAt(version, copy.parent_path()).substr(0, length));
      });
  return best;
}

} // namespace

Rescued rescue(const fs::path& file, const fs::path& to) {
  Rescued rescued;
  onOwnThread(file, [&] {
    store::requireReadable(file);
    const auto held = lockToRead(file);
    auto reading = bestReadingOf(file);
    if (!reading) throw Error{Fault::Damaged, "nothing in it can be read"};
    rescued.isWhole = reading->isWhole;
    rescued.lost = std::move(reading->lost);
    const bool isAdded = reading->content.events.back().deed == "deed.rescue" ||
                         (!rescued.isWhole && reading->content.events.size() == 1);
    rescued.events = static_cast<std::int64_t>(reading->content.events.size()) - (isAdded ? 1 : 0);
    journey::Workshop::tables(reading->content.workshop, [&](const auto& table) {
      rescued.records += static_cast<std::int64_t>(table.size());
    });
    orOpenError(to, [&] { makeFile(to, reading->content); });
  });
  return rescued;
}

} // namespace document
