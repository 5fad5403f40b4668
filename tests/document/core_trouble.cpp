#include "core_support.hpp"
#include "document/content.hpp"
#include "document/document.hpp"
#include "document/migrations.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

namespace {

using core::addStage;
using core::begun;
using core::settings;
using core::troubleOf;
using document::Document;
using document::Trouble;
using support::bytesOf;

/// A closed workshop file with enough in it to damage.
std::filesystem::path makeFile(const support::Folder& folder) {
  const auto file = folder / "reizen.journey";
  const auto document = Document::create(file, begun(), settings());
  for (int i = 0; i < 200; ++i) addStage(*document, "Fase " + std::to_string(i));
  return file;
}

void run(const std::filesystem::path& file, const char* sql) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
  CHECK(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(database);
}

/// What `ask` answers in a process of its own.
int inChild(const std::function<int()>& ask) {
  const pid_t child = fork();
  if (child == 0) _exit(ask());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Another process that has this file open for as long as it is held.
class OtherProcess {
 public:
  explicit OtherProcess(const std::filesystem::path& file) {
    int ready[2], leave[2];
    REQUIRE(pipe(ready) == 0);
    REQUIRE(pipe(leave) == 0);
    child_ = fork();
    char byte = 0;
    if (child_ == 0) {
      close(leave[1]);
      auto document = Document::open(file, settings());
      if (write(ready[1], &byte, 1) == 1 && read(leave[0], &byte, 1) == 0) document.reset();
      _exit(0);
    }
    close(ready[1]);
    close(leave[0]);
    leave_ = leave[1];
    CHECK(read(ready[0], &byte, 1) == 1);
    close(ready[0]);
  }
  ~OtherProcess() {
    close(leave_);
    waitpid(child_, nullptr, 0);
  }
  OtherProcess(const OtherProcess&) = delete;
  OtherProcess& operator=(const OtherProcess&) = delete;

 private:
  pid_t child_ = 0;
  int leave_ = -1;
};

int number(std::optional<Trouble> trouble) { return trouble ? static_cast<int>(*trouble) : 99; }

std::string detailOf(const std::filesystem::path& file) {
  try {
    Document::open(file, settings());
    return "it opens";
  } catch (const document::OpenError& error) {
    return error.what();
  }
}

} // namespace

TEST_CASE("what is not there is missing") {
  const support::Folder folder;

  CHECK(troubleOf(folder / "reizen.journey") == Trouble::Missing);
  CHECK(troubleOf(folder / "no/reizen.journey") == Trouble::Missing);
  CHECK(std::filesystem::is_empty(folder.path()));
  CHECK_THROWS_AS(document::check(folder / "reizen.journey"), document::OpenError);
}

TEST_CASE("what is no workshop is not ours, and stays as it is") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  SUBCASE("random bytes") { support::writeBytes(file, std::string(5000, 'x')); }
  SUBCASE("nothing") { support::writeBytes(file, ""); }
  SUBCASE("another program's SQLite file") { run(file, "create table t (a); insert into t values (1)"); }
  const auto bytes = bytesOf(file);

  CHECK(troubleOf(file) == Trouble::NotOurs);
  CHECK(troubleOf(file, true) == Trouble::NotOurs);
  CHECK(bytesOf(file) == bytes);
  CHECK(troubleOf(folder.path()) == Trouble::NotOurs);
}

TEST_CASE("a file of a newer version is not touched") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  run(file, "pragma user_version = 99");
  const auto bytes = bytesOf(file);

  CHECK(troubleOf(file) == Trouble::Newer);
  CHECK(troubleOf(file, true) == Trouble::Newer);
  CHECK(bytesOf(file) == bytes);
}

TEST_CASE("a file is open once") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  const auto document = Document::open(file, settings());
  addStage(*document, "Boeken");

  CHECK(troubleOf(file) == Trouble::OpenElsewhere);
  CHECK(troubleOf(file, true) == Trouble::OpenElsewhere);
  std::filesystem::create_symlink(file, folder / "other.journey");
  CHECK(troubleOf(folder / "other.journey") == Trouble::OpenElsewhere);

  addStage(*document, "Reizen");
  CHECK(document->flush());
}

TEST_CASE("a file that another process has open is open elsewhere, until that process leaves it") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  {
    const OtherProcess other{file};
    CHECK(troubleOf(file) == Trouble::OpenElsewhere);
    CHECK(troubleOf(file, true) == Trouble::OpenElsewhere);
    CHECK_THROWS_AS(document::check(file), document::OpenError);
  }
  CHECK_FALSE(troubleOf(file));
}

TEST_CASE("a file that another program holds is open elsewhere") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  sqlite3* other = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &other) == SQLITE_OK);
  REQUIRE(sqlite3_exec(other, "begin exclusive", nullptr, nullptr, nullptr) == SQLITE_OK);

  // In another process: in ours the look at the header would drop that program's locks.
  CHECK(inChild([&] { return number(troubleOf(file)); }) == number(Trouble::OpenElsewhere));
  sqlite3_close(other);
  CHECK_FALSE(troubleOf(file));
}

TEST_CASE("a damaged file is said to be so, and stays as it is") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  auto bytes = bytesOf(file);
  SUBCASE("cut off") { bytes.resize(bytes.size() / 2); }
  SUBCASE("cut off inside a page") { bytes.resize(bytes.size() - 1000); }
  SUBCASE("a page of zeros") { bytes.replace(3 * 4096, 4096, 4096, '\0'); }
  SUBCASE("pages of noise") {
    for (std::size_t i = 4096; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * i % 251);
  }
  support::writeBytes(file, bytes);

  CHECK(troubleOf(file) == Trouble::Damaged);
  CHECK(troubleOf(file, true) == Trouble::Damaged);
  CHECK_FALSE(document::check(file).findings.empty());
  CHECK(bytesOf(file) == bytes);
}

TEST_CASE("a changed byte in the history breaks its chain") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  auto bytes = bytesOf(file);
  const auto at = bytes.find("\"Fase 77\"");
  REQUIRE(at != std::string::npos);
  bytes[at + 1] = 'f';
  support::writeBytes(file, bytes);

  CHECK(detailOf(file) == "event 79: it is not what was written, or one before it is not");
  CHECK(bytesOf(file) == bytes);
}

TEST_CASE("tables that are not what the history says are told, and made anew from it") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  const auto whole = Document::open(file, settings())->workshop();
  std::string finding;

  SUBCASE("a value") {
    run(file, "update participant set name = 'Anne' where id = 3");
    finding = "participant 3: its name is not what the history says";
  }
  SUBCASE("a text that is none") {
    run(file, "update participant set name = cast(x'416e6e61ff' as text) where id = 3");
    finding = "participant 3: its name holds no valid value";
  }
  SUBCASE("a reference to nothing") {
    run(file, "pragma foreign_keys = off; insert into step (id, stage) values (7, 12345)");
    finding = "step 7: its stage points at no stage";
  }
  SUBCASE("a number that is not finite") {
    run(file, "pragma ignore_check_constraints = on; insert into stage (id, rank) values (7, -9e999)");
    finding = "stage 7: its rank holds no valid value";
  }
  SUBCASE("an id that no id can be") {
    run(file, "insert into stage (id) values (-7)");
    finding = "stage -7: not an id";
  }
  SUBCASE("no brief") {
    run(file, "delete from brief");
    finding = "brief 1 is missing";
  }
  const auto findings = document::check(file).findings;
  REQUIRE_FALSE(findings.empty());
  CHECK(std::ranges::find(findings, finding) != findings.end());
  auto reading = settings();
  reading.readOnly = true;
  CHECK(Document::open(file, reading)->workshop() == whole);

  const auto document = Document::open(file, settings());

  CHECK(document->isMended());
  CHECK(document->workshop() == whole);
  addStage(*document, "Boeken");
  CHECK(document->flush());
  CHECK_FALSE(document->close());
  CHECK(document::check(file).findings.empty());
  CHECK_FALSE(Document::open(file, settings())->isMended());
}

TEST_CASE("a history that is not what was written is damage") {
  const support::Folder folder;
  const auto file = makeFile(folder);

  SUBCASE("an event that is missing") {
    run(file, "delete from event where seq = 5");
    CHECK(detailOf(file) == "event 5: it is missing");
  }
  SUBCASE("a table that is not ours") {
    run(file, "create trigger t after insert on stage begin delete from stage; end");
    CHECK(detailOf(file) == "the tables are not those of version " +
                                std::to_string(store::newestVersion(document::migrations())));
  }
}

TEST_CASE("rows that are hurt while people work keep nothing from being saved") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  const auto database = std::make_unique<store::Database>(file, store::Database::Mode::Write);
  document::Event event{202, 5, {}, "deed.rename_stage", 0, {}};
  const auto stage = (*Document::open(file, settings())->workshop().stages.begin());
  event.changes = {{"stage", stage.id.value, "name", stage.name, std::string{"Boeken"}}};
  database->run("pragma ignore_check_constraints = on; pragma foreign_keys = off");
  SUBCASE("the row is gone") { database->run("delete from stage"); }
  SUBCASE("something points at nothing") { database->run("insert into step (id, stage) values (7, 12345)"); }
  database->run("pragma ignore_check_constraints = off; pragma foreign_keys = on");

  store::Transaction transaction{*database};
  document::writeEvent(*database, event);
  transaction.commit();

  CHECK(document::newestMark(*database).seq == 202);
  if (std::get<std::int64_t>(database->ask("select count(*) from step where id = 7")) == 0)
    CHECK(document::differencesOf(*database, document::readContent(*database).workshop).empty());
}

TEST_CASE("what cannot be written can be read") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  const auto bytes = bytesOf(file);
  std::filesystem::permissions(folder.path(), std::filesystem::perms{0555});
  std::filesystem::permissions(file, std::filesystem::perms{0444});

  // Permissions do not hold for root: ask as somebody else.
  const auto asked = [&](bool readOnly) {
    return inChild(
        [&] { return geteuid() == 0 && setuid(65534) != 0 ? 1 : number(troubleOf(file, readOnly)); });
  };
  CHECK(asked(false) == number(Trouble::ReadOnly));
  CHECK(asked(true) == number({}));
  CHECK(bytesOf(file) == bytes);
  std::filesystem::permissions(folder.path(), std::filesystem::perms{0755});
}

TEST_CASE("a file is made where there is none, and nowhere else") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  support::writeBytes(file, "a letter");
  const auto made = [&](const std::filesystem::path& where) -> std::optional<Trouble> {
    try {
      Document::create(where, begun(), settings());
      return {};
    } catch (const document::OpenError& error) {
      return error.trouble;
    }
  };

  CHECK(made(file) == Trouble::Exists);
  CHECK(bytesOf(file) == "a letter");
  CHECK(made(folder / "no/reizen.journey") == Trouble::Missing);
  CHECK_FALSE(made(folder / "reizen 50% #1?.journey"));
  CHECK_FALSE(troubleOf(folder / "reizen 50% #1?.journey"));
  CHECK_FALSE(troubleOf(folder / "reizen 50% #1?.journey", true));
}
