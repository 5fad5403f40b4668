#include "document/content.hpp"

#include "document/chain.hpp"
#include "document/changes_text.hpp"
#include "document/migrations.hpp"
#include "document/rows.hpp"

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
    event.changes = changesOf(row.text(5));
  } catch (const std::runtime_error& error) {
    damagedEvent(event.seq, error.what());
  }
  return event;
}

Mark markOf(store::Statement& row) { return row.next() ? Mark{row.integer(0), row.integer(1)} : Mark{}; }

} // namespace

store::Kind workshopKind() { return {application, migrations()}; }

Content readContent(store::Database& database) {
  Content content;
  const auto identity = database.ask("select file from identity");
  if (!std::holds_alternative<std::int64_t>(identity)) throw Error{Fault::Damaged, "its identity is missing"};
  content.identity = std::get<std::int64_t>(identity);
  content.workshop = readRows(database);
  if (content.workshop.briefs.find({1}) == nullptr) throw Error{Fault::Damaged, "brief 1 is missing"};
  content.events = readEvents(database);
  store::Statement view = database.statement(R"(select "key", "value" from "view")");
  while (view.next()) content.view.emplace(view.text(0), view.text(1));
  return content;
}

std::vector<Event> readEvents(store::Database& database) {
  std::vector<Event> events;
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
  return events;
}

void writeBeginning(store::Database& database, std::int64_t identity, const Event& begin) {
  store::Transaction transaction{database};
  database.statement("insert into identity (id, file) values (1, ?)").with(identity).run();
  writeEvent(database, begin);
  transaction.commit();
}

void writeEvent(store::Database& database, const Event& event) {
  const Mark last = newestMark(database);
  // A commit that failed may yet be in the file when it is opened again.
  if (event.seq <= last.seq) return;
  if (event.seq != last.seq + 1) damagedEvent(last.seq + 1, "it was written, but is not there");
  writeRows(database, event.changes);
  const std::string text = textOf(event.changes);
  database
      .statement(
          "insert into event (seq, at, actor, deed, reverts, changes, chain) values (?, ?, ?, ?, ?, ?, ?)")
      .with(event.seq, event.at, journey::toValue(event.actor), event.deed, event.reverts, text,
            chained(last.chain, event, text))
      .run();
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
