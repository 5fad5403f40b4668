#pragma once
// What a workshop file holds, read and written on the thread that owns the database.
//
// The history decides: every event is chained to those before it, and the tables are what the events make of
// nothing. They are there for other programs and for looking up; where they differ, they are made anew.
#include "document/event.hpp"
#include "document/vault.hpp"
#include "journey/workshop.hpp"
#include "store/application_file.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace document {

/// Ours and its versions.
store::Kind workshopKind();

/// How far a history has come.
struct Mark {
  std::int64_t seq = 0, chain = 0;
  friend bool operator==(const Mark&, const Mark&) = default;
};

struct Content {
  std::int64_t identity = 0;
  std::vector<Event> events;
  std::map<std::string, std::string> view;
  Secrets secrets;
  journey::Workshop workshop; ///< what the events make, with all pictures that were ever shown
};
/// Throws store::Error (Damaged) that says what is not what it should be: an event, the order of the events,
/// their chain. The tables are not looked at.
Content readContent(store::Database& database);
/// Throws store::Error (Damaged) where there is none.
std::int64_t readIdentity(store::Database& database);
std::map<std::string, std::string> readView(store::Database& database);
std::vector<Event> readEvents(store::Database& database);
/// The same; where it throws, those before are in `events`.
void readEventsInto(store::Database& database, std::vector<Event>& events);
/// What these events make of nothing. Throws store::Error (Damaged) that names the one that does not fit.
journey::Workshop replayed(std::span<const Event> events);

/// How the tables differ from the workshop that the history makes, a sentence each; empty: they do not.
std::vector<std::string> differencesOf(store::Database& database, const journey::Workshop& workshop);
/// Makes the tables anew, in one transaction.
void rewriteTables(store::Database& database, const journey::Workshop& workshop);

/// Everything that a file holds, into one that holds nothing, in one transaction.
void writeContent(store::Database& database, const Content& content);
/// Rows and event, together. Nothing is done where the event is in the file already; where the rows are not
/// what the history says, all of them are made anew.
void writeEvent(store::Database& database, const Event& event);
/// An empty value removes the key.
void writeView(store::Database& database, const std::string& key, const std::string& value);
/// The mark at this event, or at the newest; zeros where there is none.
Mark markAt(store::Database& database, std::int64_t seq);
Mark newestMark(store::Database& database);

} // namespace document
