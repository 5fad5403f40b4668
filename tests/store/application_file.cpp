#include "store/application_file.hpp"

#include "store/file_lock.hpp"
#include "store/header.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>

namespace {

using store::Database;
using store::Fault;

constexpr std::array steps{
    store::Migration{1, "begin",
                     "create table t (id integer primary key, v text not null default '') strict;"},
    store::Migration{2, "more", "alter table t add column w integer not null default 7;"},
};
constexpr store::Kind first{0x1234, store::Migrations{steps}.first(1)};
constexpr store::Kind second{0x1234, steps};

void fill(Database& database) { database.run("insert into t (v) values ('a')"); }

template <class Work> std::optional<Fault> faultOf(Work work) {
  try {
    work();
    return {};
  } catch (const store::Error& error) {
    return error.fault;
  }
}

} // namespace

TEST_CASE("a file says whose it is and of which version") {
  const support::Folder folder;
  store::createFile(folder / "a.file", first, fill);

  const store::Header header = store::readHeader(folder / "a.file");

  CHECK(header.application == 0x1234);
  CHECK(header.version == 1);
}

TEST_CASE("a file that cannot be filled never appears") {
  const support::Folder folder;

  CHECK_THROWS_AS(
      store::createFile(folder / "a.file", first,
                        [](Database& database) { database.run("insert into nowhere values (1)"); }),
      store::Error);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("an older file is copied aside and brought up to date") {
  const support::Folder folder;
  const auto file = folder / "a.file";
  store::createFile(file, first, fill);
  {
    const auto database = store::openFile(file, second);
    store::bringUpToDate(*database, file, second);
    store::beginWriting(*database);
    CHECK(std::get<std::int64_t>(database->ask("select w from t")) == 7);
    store::finishWriting(*database);
  }

  CHECK(store::readHeader(file).version == 2);
  CHECK_FALSE(faultOf([&] { store::openFile(file, second); }));
  CHECK(faultOf([&] { store::openFile(file, first); }) == Fault::Newer);
  CHECK(store::readHeader(folder / "a.before-v2.file").version == 1);
  CHECK_FALSE(faultOf([&] { store::openFile(folder / "a.before-v2.file", first); }));
}

TEST_CASE("a step that fails leaves the file at its version") {
  const support::Folder folder;
  const auto file = folder / "a.file";
  store::createFile(file, first, fill);
  constexpr std::array broken{steps[0], steps[1],
                              store::Migration{3, "wrong", "alter table nowhere add column x;"}};
  const store::Kind third{0x1234, broken};
  {
    const auto database = store::openFile(file, third);
    CHECK_THROWS_AS(store::bringUpToDate(*database, file, third), store::Error);
  }

  CHECK_FALSE(faultOf([&] { store::openFile(file, first); }));
}

TEST_CASE("commits are durable while a file is written") {
  const support::Folder folder;
  const auto file = folder / "a.file";
  store::createFile(file, first, fill);
  const auto database = store::openFile(file, first);
  store::beginWriting(*database);

  CHECK(database->ask("pragma journal_mode") == store::Value{std::string{"wal"}});
  CHECK(database->ask("pragma locking_mode") == store::Value{std::string{"exclusive"}});
  CHECK(database->ask("pragma synchronous") == store::Value{std::int64_t{2}});
  CHECK_FALSE(std::filesystem::exists(folder / "a.file-shm"));
  store::finishWriting(*database);
  CHECK_FALSE(std::filesystem::exists(folder / "a.file-wal"));
}

TEST_CASE("a lock is held once, by all names of a file, and leaves nothing behind") {
  const support::Folder folder;
  const auto file = folder / "a.file";
  support::writeBytes(file, "");
  std::filesystem::create_symlink(file, folder / "b.file");
  {
    const store::FileLock held{file};
    CHECK(faultOf([&] { store::FileLock{file}; }) == Fault::OpenElsewhere);
    CHECK(faultOf([&] { store::FileLock{folder / "b.file"}; }) == Fault::OpenElsewhere);
    CHECK_FALSE(faultOf([&] { store::FileLock{folder / "c.file"}; }));
  }
  CHECK_FALSE(faultOf([&] { store::FileLock{file}; }));
  CHECK_FALSE(std::filesystem::exists(folder / ".a.file.lock"));
}
