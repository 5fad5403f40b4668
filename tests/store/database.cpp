#include "store/database.hpp"

#include "store/threads.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <thread>

namespace {

using store::Database;
using store::Value;

Database memory() { return Database{{}, Database::Mode::Memory}; }

std::int64_t count(Database& database) {
  return std::get<std::int64_t>(database.ask("select count(*) from t"));
}

/// What a thread of its own runs into.
std::string thrownOnThread(const std::function<void()>& work) {
  std::string thrown;
  std::thread{[&] {
    try {
      work();
    } catch (const std::logic_error& mistake) {
      thrown = mistake.what();
    }
  }}.join();
  return thrown;
}

store::Fault faultOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const store::Error& error) {
    return error.fault;
  }
  FAIL("nothing went wrong");
  return {};
}

} // namespace

TEST_CASE("values come back as they were given") {
  auto database = memory();
  database.run("create table t (v any) strict");
  const std::vector<Value> values{Value{},       std::int64_t{INT64_MIN}, 0.1,
                                  std::string{}, std::string{"é\"'"},     std::string("a\0b", 3)};

  for (const Value& value : values) {
    database.run("delete from t");
    database.statement("insert into t values (?)").with(value).run();
    CHECK(database.changed() == 1);
    CHECK(database.ask("select v from t") == value);
  }
}

TEST_CASE("a transaction that is not committed did nothing") {
  auto database = memory();
  database.run("create table t (v)");
  {
    const store::Transaction left{database};
    database.run("insert into t values (1)");
  }
  CHECK(count(database) == 0);
  store::Transaction kept{database};
  database.run("insert into t values (1)");
  kept.commit();
  CHECK(count(database) == 1);
}

TEST_CASE("references are checked when a transaction ends") {
  auto database = memory();
  database.run("create table a (id integer primary key);"
               "create table t (a references a (id) deferrable initially deferred)");
  const auto dangling = [&] {
    store::Transaction transaction{database};
    database.run("insert into t values (1)");
    transaction.commit();
  };

  CHECK(faultOf(dangling) == store::Fault::Unfit);
  CHECK(count(database) == 0);
  store::Transaction transaction{database};
  database.run("insert into t values (1); insert into a values (1)");
  transaction.commit();
  CHECK(count(database) == 1);
}

TEST_CASE("what a file brings along does not act by itself") {
  auto database = memory();
  database.run("create table t (v); create trigger g after insert on t begin insert into t values (2); end");

  database.run("insert into t values (1)");

  CHECK(count(database) == 1);
  CHECK(faultOf([&] { database.run("pragma writable_schema = on; delete from sqlite_schema"); }) ==
        store::Fault::Failed);
  CHECK(std::get<std::int64_t>(database.ask("pragma trusted_schema")) == 0);
  CHECK(std::get<std::int64_t>(database.ask("pragma foreign_keys")) == 1);
}

TEST_CASE("a database is used by the thread that made it, and by no thread that forbade it") {
  auto database = memory();

  CHECK(thrownOnThread([&] { database.run("select 1"); }) ==
        "a database is used on a thread that does not own it");
  CHECK(thrownOnThread([&] {
          store::forbidOnThisThread();
          memory();
        }) == "a database is used on a thread that must not wait for a disk");
  CHECK_FALSE(store::forbiddenOnThisThread());
}
