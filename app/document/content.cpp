#include "document/content.hpp"

#include "base/utf8.hpp"
#include "document/chain.hpp"
#include "document/changes_text.hpp"
#include "document/migrations.hpp"
#include "document/pictures.hpp"
#include "document/rows.hpp"
#include "journey/judge.hpp"
#include "journey/older.hpp"

namespace document {
namespace {

using store::Error;
using store::Fault;

constexpr std::uint32_t application = 0x4a726e79; // "Jrny"

[[noreturn]] void damagedEvent(std::int64_t seq, const std::string& how) {
  throw Error{Fault::Damaged, "event " + std::to_string(seq) + ": " + how};
}

Event readEvent(const store::Statement& row) {
  Event event{row.integer(0), row.integer(1), {}, std::string{row.text(3)}, row.integer(4), {}};
  if (!journey::fromValue(row.value(2), event.actor)) damagedEvent(event.seq, "its actor is no id");
  if (event.reverts < 0 || event.reverts >= event.seq)
    damagedEvent(event.seq, "it reverts what is not before it");
  try {
    event.changes = journey::inTodaysWords(changesOf(row.text(5)));
  } catch (const std::runtime_error& error) {
    damagedEvent(event.seq, error.what());
  }
  return event;
}

Mark markOf(store::Statement& row) { return row.next() ? Mark{row.integer(0), row.integer(1)} : Mark{}; }

/// A log that belongs to the file has the same identity, and every event that the file has.
bool continues(store::Database& alone, store::Database& withLog) {
  constexpr std::string_view identity = "select file from identity";
  const Mark newest = newestMark(alone);
  return alone.ask(identity) == withLog.ask(identity) && markAt(withLog, newest.seq) == newest;
}

void appendEvent(store::Database& database, const Event& event, std::int64_t& chain) {
  const std::string text = textOf(event.changes);
  chain = chained(chain, event, text);
  database
      .statement(
          "insert into event (seq, at, actor, deed, reverts, changes, chain) values (?, ?, ?, ?, ?, ?, ?)")
      .with(event.seq, event.at, journey::toValue(event.actor), event.deed, event.reverts, text, chain)
      .run();
}

/// Whether the rows took these changes; otherwise they are as they were.
bool rowsTake(store::Database& database, const journey::Changes& changes) {
  try {
    store::Savepoint rows{database};
    writeRows(database, changes);
    if (database.hasDanglingReferences()) return false;
    rows.keep();
    return true;
  } catch (const Error& error) {
    if (error.fault != Fault::Unfit && error.fault != Fault::Damaged) throw;
    return false;
  }
}

void replaceRows(store::Database& database, const journey::Workshop& workshop) {
  journey::Workshop::tables(workshop, [&]<class Record>(const journey::Table<Record>&) {
    database.run("delete from \"" + std::string{Record::table} + "\"");
  });
  writeRows(database, journey::difference({}, workshop));
}

/// The tables of an older file, made anew.
void refill(store::Database& database) { replaceRows(database, replayed(readEvents(database))); }

/// How one record of the tables differs from what the history makes of it.
std::string described(const journey::Change& change) {
  const std::string which = change.table + " " + std::to_string(change.id);
  if (!change.field.empty()) return which + ": its " + change.field + " is not what the history says";
  return which + (change.after == journey::Value{} ? " is missing" : " is not in the history");
}

} // namespace

store::Kind workshopKind() { return {application, migrations(), continues, refill}; }

std::int64_t readIdentity(store::Database& database) {
  const auto identity = database.ask("select file from identity");
  if (!std::holds_alternative<std::int64_t>(identity)) throw Error{Fault::Damaged, "its identity is missing"};
  return std::get<std::int64_t>(identity);
}

std::map<std::string, std::string> readView(store::Database& database) {
  std::map<std::string, std::string> kept;
  store::Statement view = database.statement(R"(select "key", "value" from "view")");
  while (view.next()) // what is damaged of where people were on screen is no loss
    if (base::isValidUtf8(view.text(0)) && base::isValidUtf8(view.text(1)))
      kept.emplace(view.text(0), view.text(1));
  return kept;
}

Content readContent(store::Database& database) {
  Content content;
  content.identity = readIdentity(database);
  content.events = readEvents(database);
  content.workshop = replayed(content.events);
  if (content.workshop.briefs.find({1}) == nullptr) throw Error{Fault::Damaged, "brief 1 is missing"};
  content.view = readView(database);
  content.secrets = readSecrets(database);
  content.workshop.pictures = readPictures(database);
  return content;
}

std::vector<Event> readEvents(store::Database& database) {
  std::vector<Event> events;
  readEventsInto(database, events);
  return events;
}

void readEventsInto(store::Database& database, std::vector<Event>& events) {
  std::int64_t chain = 0;
  store::Statement rows =
      database.statement("select seq, at, actor, deed, reverts, changes, chain from event order by seq");
  while (rows.next()) {
    Event event = readEvent(rows);
    const auto expected = static_cast<std::int64_t>(events.size()) + 1;
    if (event.seq != expected) damagedEvent(expected, "it is missing");
    chain = chained(chain, event, rows.text(5));
    if (chain != rows.integer(6))
      damagedEvent(event.seq, "it is not what was written, or one before it is not");
    events.push_back(std::move(event));
  }
  if (events.empty()) throw Error{Fault::Damaged, "its history is empty"};
}

journey::Workshop replayed(std::span<const Event> events) {
  journey::Workshop workshop;
  for (const Event& event : events) {
    for (const journey::Change& change : event.changes)
      if (const auto fault = journey::faultOf(change); fault && journey::isDamage(*fault))
        damagedEvent(event.seq, journey::told({*fault, change.table, change.id, change.field}));
    if (!journey::apply(workshop, event.changes)) damagedEvent(event.seq, "it does not fit those before it");
  }
  return workshop;
}

std::vector<std::string> differencesOf(store::Database& database, const journey::Workshop& workshop) {
  std::vector<std::string> differences;
  try {
    const bool isOfToday = store::versionOf(database) == store::newestVersion(migrations());
    if (isOfToday && rowsAre(database, workshop)) return differences;
    for (const journey::Change& change : journey::difference(workshop, readRows(database)))
      differences.push_back(described(change));
  } catch (const Error& error) {
    if (error.fault != Fault::Damaged) throw;
    differences.emplace_back(error.what());
  }
  return differences;
}

void rewriteTables(store::Database& database, const journey::Workshop& workshop) {
  store::Transaction transaction{database};
  replaceRows(database, workshop);
  transaction.commit();
}

void writeContent(store::Database& database, const Content& content) {
  store::Transaction transaction{database};
  database.statement("insert into identity (id, file) values (1, ?)").with(content.identity).run();
  std::int64_t chain = 0;
  for (const Event& event : content.events) appendEvent(database, event, chain);
  for (const auto& [key, value] : content.view) writeView(database, key, value);
  for (const auto& [token, text] : content.secrets) writeSecret(database, token, text);
  for (const auto& [name, png] : content.workshop.pictures.all()) writePicture(database, name, *png);
  replaceRows(database, content.workshop);
  transaction.commit();
}

void writeEvent(store::Database& database, const Event& event) {
  Mark last = newestMark(database);
  // A commit that failed may yet be in the file when it is opened again.
  if (event.seq <= last.seq) return;
  if (event.seq != last.seq + 1) damagedEvent(last.seq + 1, "it was written, but is not there");
  appendEvent(database, event, last.chain);
  if (!rowsTake(database, event.changes)) replaceRows(database, replayed(readEvents(database)));
}

void writeView(store::Database& database, const std::string& key, const std::string& value) {
  if (value.empty())
    database.statement(R"(delete from "view" where "key" = ?)").with(key).run();
  else
    database.statement(R"(insert or replace into "view" ("key", "value") values (?, ?))")
        .with(key, value)
        .run();
}

Mark markAt(store::Database& database, std::int64_t seq) {
  store::Statement row = database.statement("select seq, chain from event where seq = ?");
  row.with(seq);
  return markOf(row);
}

Mark newestMark(store::Database& database) {
  store::Statement row = database.statement("select seq, chain from event order by seq desc limit 1");
  return markOf(row);
}

} // namespace document
