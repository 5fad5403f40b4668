#include "store/writer_thread.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <string>
#include <utility>
#include <vector>

namespace {

using store::Database;
using store::WriterThread;

/// A writer of a database in memory, which can be told to fail.
struct Writing {
  WriterThread::Calls calls() {
    return {.begin = [this](const store::Error*) -> Database& {
              if (mayBegin)
                ++begun;
              else
                throw store::Error{store::Fault::ReadOnly, "no"};
              if (!database) {
                database.emplace(std::filesystem::path{}, Database::Mode::Memory);
                database->run("create table t (v integer)");
              }
              return *database;
            },
            .committed = [this] { ++commits; },
            .end =
                [this](const store::Error*) {
                  written = database ? std::get<std::int64_t>(database->ask("select count(*) from t")) : 0;
                  database.reset();
                },
            .changed = [this] { ++changes; }};
  }
  WriterThread::Job insert() {
    return [this](Database& into) {
      into.run("insert into t values (1)");
      if (mustFail) throw store::Error{store::Fault::DiskFull, "full"};
    };
  }

  std::optional<Database> database; ///< of the thread
  std::atomic<bool> mayBegin = true, mustFail = false;
  std::atomic<int> begun = 0, commits = 0, changes = 0;
  std::int64_t written = -1;
};

} // namespace

TEST_CASE("everything is written before the thread ends") {
  Writing writing;
  {
    WriterThread writer{writing.calls()};
    for (int i = 0; i < 100; ++i) writer.write(writing.insert());
  }
  CHECK(writing.written == 100);
  CHECK(writing.begun == 1);
}

TEST_CASE("what waits while another is written becomes one transaction") {
  Writing writing;
  WriterThread writer{writing.calls()};
  std::promise<void> inside, go;
  writer.write([&](Database&) {
    inside.set_value();
    go.get_future().wait();
  });
  inside.get_future().wait();
  for (int i = 0; i < 50; ++i) writer.write(writing.insert());
  CHECK(writer.state() == WriterThread::State::Writing);
  go.set_value();

  CHECK(writer.flush());
  CHECK(writer.state() == WriterThread::State::Idle);
  CHECK(writing.commits == 2);
  CHECK(writer.commitSeconds().size() == 2);
}

TEST_CASE("a failure keeps what waits until it can be written, in its order") {
  Writing writing;
  {
    WriterThread writer{writing.calls()};
    writing.mustFail = true;
    writer.write(writing.insert());
    CHECK_FALSE(writer.flush());
    CHECK(writer.state() == WriterThread::State::Failed);
    CHECK(writer.failure()->fault == store::Fault::DiskFull);
    writer.write(writing.insert());

    SUBCASE("it still fails") {
      writer.retry();
      CHECK_FALSE(writer.flush());
      writing.mustFail = false;
    }
    SUBCASE("it cannot even begin again") {
      writing.mayBegin = false;
      writer.retry();
      CHECK_FALSE(writer.flush());
      CHECK(writer.failure()->fault == store::Fault::ReadOnly);
      writing.mayBegin = true;
      writing.mustFail = false;
    }
    SUBCASE("it works again") {
      writing.mustFail = false;
      writer.retry();
      CHECK(writer.flush());
      CHECK_FALSE(writer.failure());
      CHECK(writing.begun == 2);
    }
  }
  CHECK(writing.written == 2);
}

TEST_CASE("a job that can never be written is told, and keeps no other from being written") {
  Writing writing;
  std::vector<std::string> leftOut;
  auto calls = writing.calls();
  calls.leftOut = [&](const store::Error& error) { leftOut.emplace_back(error.what()); };
  {
    WriterThread writer{std::move(calls)};
    std::promise<void> go;
    writer.write(
        [gone = go.get_future().share()](Database&) { gone.wait(); }); // the others become one transaction
    writer.write(writing.insert());
    SUBCASE("by what it throws") {
      writer.write([](Database&) { throw std::runtime_error("[json.exception.type_error.316]"); });
    }
    SUBCASE("by what the tables refuse") {
      writer.write([](Database& into) {
        into.run("create table if not exists u (a integer check (a > 0)); insert into t values (7)");
        into.run("insert into u values (-1)");
      });
    }
    SUBCASE("by what a commit refuses") {
      writer.write([](Database& into) {
        into.run("create table p (id integer primary key);"
                 "create table c (p integer references p (id) deferrable initially deferred);"
                 "insert into t values (7); insert into c values (5)");
      });
    }
    writer.write(writing.insert());
    go.set_value();
    CHECK(writer.flush());
    writer.write(writing.insert());
    CHECK(writer.flush());
    CHECK_FALSE(writer.failure());
  }
  CHECK(writing.written == 3);
  CHECK(leftOut.size() == 1);
}

TEST_CASE("a failure that passes needs nobody to try again") {
  Writing writing;
  auto calls = writing.calls();
  calls.moment = std::chrono::milliseconds{1};
  WriterThread writer{std::move(calls)};
  writing.mustFail = true;
  writer.write(writing.insert());
  writer.flush();
  writing.mustFail = false;

  while (writer.state() != WriterThread::State::Idle) std::this_thread::yield();
  CHECK_FALSE(writer.failure());
}

TEST_CASE("what is found out in a quiet moment is a failure, and the next beginning knows it") {
  Writing writing;
  auto calls = writing.calls();
  std::promise<std::string> told;
  bool isTold = false, isGone = true;
  calls.moment = std::chrono::milliseconds{1};
  calls.idle = [&] {
    if (std::exchange(isGone, false)) throw store::Error{store::Fault::Moved, "gone"};
  };
  calls.begin = [&, begin = calls.begin](const store::Error* after) -> Database& {
    if (after != nullptr && !std::exchange(isTold, true)) told.set_value(after->what());
    return begin(after);
  };
  const WriterThread writer{std::move(calls)};

  CHECK(told.get_future().get() == "gone");
}

TEST_CASE("what cannot be written keeps no program from ending") {
  Writing writing;
  {
    WriterThread writer{writing.calls()};
    writing.mustFail = true;
    writer.write(writing.insert());
  }
  CHECK(writing.written == 0);
}

TEST_CASE("who starts a writer is told why it does not begin") {
  Writing writing;
  writing.mayBegin = false;

  CHECK_THROWS_AS(WriterThread{writing.calls()}, store::Error);
  CHECK(writing.written == -1);
}

TEST_CASE("where room can be made, a full disk is no failure") {
  Writing writing;
  int rooms = 1;
  auto calls = writing.calls();
  calls.makeRoom = [&] {
    if (rooms == 0) return false;
    writing.mustFail = false;
    return rooms-- > 0;
  };
  WriterThread writer{std::move(calls)};

  writing.mustFail = true;
  writer.write(writing.insert());
  CHECK(writer.flush());
  CHECK(writing.begun == 2);

  writing.mustFail = true;
  writer.write(writing.insert());
  CHECK_FALSE(writer.flush());
  CHECK(writer.failure()->fault == store::Fault::DiskFull);
  writing.mustFail = false;
}

TEST_CASE("asked to begin anew while something is written, it does so, and flushed says that it did") {
  Writing writing;
  std::promise<void> started, goOn;
  WriterThread writer{writing.calls()};
  writer.write([&](Database&) {
    started.set_value();
    goOn.get_future().wait();
  });
  started.get_future().wait();
  writer.reopen();
  CHECK(writer.state() == WriterThread::State::Writing);
  goOn.set_value();
  CHECK(writer.flush());
  CHECK(writing.begun == 2);
  CHECK(writer.state() == WriterThread::State::Idle);
  CHECK_FALSE(writer.failure());

  writer.reopen(); // and when nothing is written
  CHECK(writer.flush());
  CHECK(writing.begun == 3);
}

TEST_CASE("asked to begin anew at the last moment, it does so before the thread ends") {
  Writing writing;
  {
    WriterThread writer{writing.calls()};
    writer.reopen();
  }
  CHECK(writing.begun == 2);
}
