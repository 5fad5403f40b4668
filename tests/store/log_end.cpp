#include "store/log_end.hpp"

#include "store/database.hpp"
#include "store/whole_file.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

namespace {

constexpr std::size_t header = 32, frame = 24 + 4096;

/// The log of twenty changes, as a kill leaves it.
std::string logOfChanges(const support::Folder& folder) {
  store::Database database{folder / "a.db", store::Database::Mode::Create};
  database.run("pragma journal_mode = wal; pragma wal_autocheckpoint = 0; create table t (v text)");
  for (int i = 0; i < 20; ++i) database.run("insert into t values ('abc')");
  return support::bytesOf(folder / "a.db-wal");
}

store::LogEnd endOf(const support::Folder& folder, const std::string& bytes) {
  support::writeBytes(folder / "log", bytes);
  return store::logEndOf(folder / "log");
}

} // namespace

TEST_CASE("a log ends where it was written to") {
  const support::Folder folder;
  auto log = logOfChanges(folder);
  const auto frames = static_cast<std::int64_t>((log.size() - header) / frame);
  SUBCASE("whole") {}
  SUBCASE("killed after the head of a frame") { log += log.substr(header, 24); }
  SUBCASE("with frames of an earlier log behind it") {
    auto earlier = log.substr(header);
    for (std::size_t at = 8; at < earlier.size(); at += frame) --earlier[at + 3];
    log += earlier;
  }

  const auto end = endOf(folder, log);
  CHECK(end.frames == frames);
  CHECK(end.unreadable == 0);
}

TEST_CASE("what was written to a log and cannot be read any more is noticed") {
  const support::Folder folder;
  auto log = logOfChanges(folder);
  SUBCASE("a bit in the middle") { log[header + 7 * frame + 1000] ^= 4; }
  SUBCASE("a bit in the last frame") { log[log.size() - 1] ^= 1; }
  SUBCASE("cut inside a frame") { log.resize(log.size() - 3 * frame + 861); }
  SUBCASE("its head") { log[17] ^= 1; }
  SUBCASE("a sector of zeros") { log.replace(header + 9 * frame, 512, 512, '\0'); }
  SUBCASE("a bit in the head of the last frame") { log[log.size() - frame + 9] ^= 1; }

  CHECK(endOf(folder, log).unreadable > 0);
}

TEST_CASE("no log has no end") {
  const support::Folder folder;
  CHECK(endOf(folder, "").unreadable == 0);
  CHECK_THROWS_AS(store::logEndOf(folder / "nowhere"), store::Error);
}
