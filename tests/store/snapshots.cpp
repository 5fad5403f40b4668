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

void make(const Snapshots& snapshots, const Written& file, base::UtcMilliseconds now, std::int64_t held = 0) {
  snapshots.make(held, now, [&](const std::filesystem::path& to) { store::copyFile(*file.database, to); });
}

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
  make(snapshots, file, noon);
  file.add();
  make(snapshots, file, noon + 1);

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
    make(snapshots, file, noon);
    CHECK_THROWS_AS(make(snapshots, file, noon), store::Error);
    CHECK(filesIn(folder / "of") == 1);
  }
  SUBCASE("because a change is under way") {
    file.database->run("begin");
    CHECK_THROWS_AS(make(snapshots, file, noon), store::Error);
    CHECK(filesIn(folder / "of") == 0);
  }
  SUBCASE("because there is no such folder, and a file in its place") {
    support::writeBytes(folder / "of", "x");
    CHECK_THROWS_AS(make(snapshots, file, noon), store::Error);
    CHECK(filesIn(folder.path()) >= 2);
  }
}

TEST_CASE("files that are no snapshots are not listed, and stay") {
  const support::Folder folder;
  Written file{folder / "a.file"};
  const Snapshots snapshots{folder / "of", ".file"};
  make(snapshots, file, noon);
  for (const char* name : {"notes.file", "2026-11-22T120000.000Z.txt", "2026-13-45T990000.000Z.file",
                           "2026-11-22T120000Z.file", ".2026-11-22T120000.001Z.file.new"})
    support::writeBytes(folder / "of" / name, "x");

  CHECK(snapshots.list().size() == 1);
  for (int i = 1; i < 40; ++i) make(snapshots, file, noon + i);
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

TEST_CASE("a clock that is wrong makes no copy go, and none look older than what it holds") {
  const support::Folder folder;
  Written file{folder / "a.file"};
  const Snapshots snapshots{folder / "of", ".file"};
  std::int64_t held = 0;
  for (int i = 0; i < 12; ++i) make(snapshots, file, noon + i * hour, ++held);
  const auto before = snapshots.list();
  REQUIRE(before.size() == 12);
  base::UtcMilliseconds wrong = 0;
  SUBCASE("1970") { wrong = minute; }
  SUBCASE("2099") { wrong = noon + 73 * 365 * day; }

  make(snapshots, file, wrong, ++held);
  CHECK(snapshots.list().front().held == held);
  for (const Snapshot& snapshot : before) CHECK(std::filesystem::exists(snapshot.file));

  make(snapshots, file, noon + 13 * hour, ++held); // it is set right
  CHECK(snapshots.list().front().made == noon + 13 * hour);
  CHECK(snapshots.list()[1].made == wrong);
}

TEST_CASE("the copy that was just made stays, whatever the others hold") {
  const support::Folder folder;
  Written file{folder / "a.file"};
  const Snapshots snapshots{folder / "of", ".file"};
  for (int i = 0; i < 80; ++i) make(snapshots, file, noon + i, 1000 + i);

  make(snapshots, file, noon - 100 * day, 3); // an older copy took the file's place, by a clock that is wrong

  CHECK(std::filesystem::exists(folder / "of/2026-08-14T120000.000Z-3.file"));
}

TEST_CASE("copies do not grow without end, whatever the clock says") {
  std::vector<Snapshot> all;
  for (int i = 0; i < 500; ++i) all.push_back({{}, noon + i * day, 500 - i});
  CHECK(store::keptOf(all).size() <= 12 + 25 + 32);
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
  make(snapshots, file, noon);
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
