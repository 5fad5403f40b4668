// Whatever lines stand in the history of a file whose chain is whole: it is refused with a reason, or it
// makes a workshop that another file takes over as it is.
#include "document/chain.hpp"
#include "document/content.hpp"
#include "document/migrations.hpp"
#include "journey/judge.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using store::Database;

/// A copy of an empty file of today: migrating one takes as long as a hundred short histories.
void begin(Database& database) {
  static Database empty{{}, Database::Mode::Memory};
  static const bool isMigrated = (store::migrate(empty, document::migrations()), true);
  if (isMigrated) database.become(empty);
}

/// A file of today, in memory; each line is what one event changed.
void fill(Database& database, std::string_view lines) {
  begin(database);
  database.run("insert into identity (id, file) values (1, 1)");
  std::int64_t chain = 0, seq = 0;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::string text{lines.substr(0, end)};
    const document::Event event{++seq, seq, {}, "deed.begin", 0, {}};
    chain = document::chained(chain, event, text);
    database
        .statement("insert into event (seq, at, actor, deed, reverts, changes, chain) values (?, ?, null, ?, "
                   "0, ?, ?)")
        .with(event.seq, event.at, event.deed, text, chain)
        .run();
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Database database{{}, Database::Mode::Memory}, again{{}, Database::Mode::Memory};
  document::Content content;
  try {
    fill(database, {reinterpret_cast<const char*>(data), size});
    content = document::readContent(database);
  } catch (const store::Error& error) {
    if (std::string_view{error.what()}.empty()) std::abort();
    return 0;
  }
  for (const journey::Finding& finding : journey::findingsIn(content.workshop))
    if (journey::told(finding).empty()) std::abort();
  begin(again);
  try {
    document::writeContent(again, content);
  } catch (const store::Error&) { // what the tables refuse is damage that the history lets through
    return 0;
  }
  if (!(document::readContent(again).workshop == content.workshop)) std::abort();
  return 0;
}
