#include "store/snapshots.hpp"

#include "store/application_file.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <array>

namespace {

using store::Database;
using store::Snapshot;
using store::Snapshots;

constexpr std::array steps{store::Migration{
    1, "begin", "create table t (id integer primary key, v text not null default '') strict;"}};
constexpr store::Kind kind{0x1234, steps};
constexpr base::UtcMilliseconds noon = 1795348800000, minute = 60000, hour = 60 * minute, day = 24 * hour;

std::int64_t rowsIn(const std::filesystem::path& file) {
  store::ReadOnlyFile opened{file, kind};
  return std::get<std::int64_t>(opened.database().ask("select count(*) from t"));
}

struct Written {
  explicit Written(const std::filesystem::path& file) {
    store::createFile(file, kind, [](Database&) {});
    database = store::openFile(file, kind);
    store::beginWriting(*database);
  }
  void add() { database->run("insert into t (v) values ('a')"); }
  std::unique_ptr<Database> database{};
};

std::size_t filesIn(const std::filesystem::path& folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder}, {}));
}

} // namespace

TEST_CASE("a snapshot is the whole database as it was, also what is only in its log yet") {
  const support::Folder folder;
  Written file{folder / "a.file"};
  const Snapshots snapshots{folder / "of/a", ".file"};
  CHECK(snapshots.list().empty());

  file.add();
  snapshots.make(*file.database, noon);
  file.add();
  snapshots.make(*file.database, noon + 1);

  const auto list = snapshots.list();
  REQUIRE(list.size() == 2);
  CHECK(list[0].made == noon + 1);
  CHECK(list[1].file.filename() == "2026-11-22T120000.000Z.file");
  CHECK(rowsIn(list[0].file) == 2);
  CHECK(rowsIn(list[1].file) == 1);
  CHECK(filesIn(folder / "of/a") == 2);
}

TEST_CASE("a snapshot that cannot be made leaves nothing") {
  const support::Folder folder;
  Written file{folder / "a.file"};
  const Snapshots snapshots{folder / "of", ".file"};
  SUBCASE("because there is one of that moment") {
    snapshots.make(*file.database, noon);
    CHECK_THROWS_AS(snapshots.make(*file.database, noon), store::Error);
    CHECK(filesIn(folder / "of") == 1);
  }
  SUBCASE("because a change is under way") {
    file.database->run("begin");
    CHECK_THROWS_AS(snapshots.make(*file.database, noon), store::Error);
    CHECK(filesIn(folder / "of") == 0);
  }
  SUBCASE("because there is no such folder, and a file in its place") {
    support::writeBytes(folder / "of", "x");
    CHECK_THROWS_AS(snapshots.make(*file.database, noon), store::Error);
    CHECK(filesIn(folder.path()) >= 2);
  }
}

TEST_CASE("files that are no snapshots are not listed, and stay") {
  const support::Folder folder;
  Written file{folder / "a.file"};
  const Snapshots snapshots{folder / "of", ".file"};
  snapshots.make(*file.database, noon);
  for (const char* name : {"notes.file", "2026-11-22T120000.000Z.txt", "2026-13-45T990000.000Z.file",
                           "2026-11-22T120000Z.file", ".2026-11-22T120000.001Z.file.new"})
    support::writeBytes(folder / "of" / name, "x");

  CHECK(snapshots.list().size() == 1);
  for (int i = 1; i < 40; ++i) snapshots.make(*file.database, noon + i);
  CHECK(snapshots.list().size() == 12);
  CHECK(filesIn(folder / "of") == 12 + 4); // what was left of one that was not finished gave way
}

TEST_CASE("older snapshots are fewer: a dozen, then one an hour, then one a day") {
  std::vector<Snapshot> all;
  for (base::UtcMilliseconds age = 0; age < 60 * day; age += 5 * minute) all.push_back({{}, noon - age});

  const auto kept = store::keptOf(all);

  std::array<int, 4> count{}; // the last hour, day, month, and before
  for (const Snapshot& snapshot : kept) {
    const auto age = noon - snapshot.made;
    ++count[age < hour ? 0 : age < day ? 1 : age < 31 * day ? 2 : 3];
  }
  CHECK(count[0] == 12);
  CHECK(count[1] == 23);
  CHECK(count[2] == 30);
  CHECK(count[3] == 0);
  CHECK(store::keptOf(kept).size() == kept.size());
  CHECK(store::keptOf({}).empty());
}

TEST_CASE("few snapshots are all kept, however old") {
  std::vector<Snapshot> all;
  for (int i = 0; i < 12; ++i) all.push_back({{}, noon - i * 100 * day});
  CHECK(store::keptOf(all).size() == 12);
}

TEST_CASE("a snapshot that is laid down is a file like any other, and overwrites none") {
  const support::Folder folder;
  Written file{folder / "a.file"};
  const Snapshots snapshots{folder / "of", ".file"};
  file.add();
  snapshots.make(*file.database, noon);
  const auto snapshot = snapshots.list().front().file;

  store::layDown(snapshot, folder / "b.file");
  CHECK(rowsIn(folder / "b.file") == 1);
  const auto opened = store::openFile(folder / "b.file", kind);
  store::beginWriting(*opened);
  opened->run("insert into t (v) values ('b')");
  CHECK(rowsIn(snapshot) == 1);

  support::writeBytes(folder / "c.file", "x");
  CHECK_THROWS_AS(store::layDown(snapshot, folder / "c.file"), store::Error);
  CHECK(support::bytesOf(folder / "c.file") == "x");
  CHECK_THROWS_AS(store::layDown(snapshot, folder / "nowhere/d.file"), store::Error);
}
