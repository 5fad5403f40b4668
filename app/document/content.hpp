#pragma once
// What a workshop file holds, read and written on the thread that owns the database.
#include "document/event.hpp"
#include "journey/workshop.hpp"
#include "store/application_file.hpp"

#include <map>
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
  journey::Workshop workshop;
  std::vector<Event> events;
  std::map<std::string, std::string> view;
};
/// Throws store::Error (Damaged) that says which row is not what it should be: a value, the order of the
/// events, their chain.
Content readContent(store::Database& database);
std::vector<Event> readEvents(store::Database& database);

/// The file of a workshop that has only begun: `begin` is its first event.
void writeBeginning(store::Database& database, std::int64_t identity, const Event& begin);
/// Rows and event, together. Nothing is done where the event is in the file already.
void writeEvent(store::Database& database, const Event& event);
/// An empty value removes the key.
void writeView(store::Database& database, const std::string& key, const std::string& value);
/// The mark at this event, or at the newest; zeros where there is none.
Mark markAt(store::Database& database, std::int64_t seq);
Mark newestMark(store::Database& database);

} // namespace document
