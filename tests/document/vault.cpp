// Personal texts: kept beside the history, and erased so that nothing of them is left anywhere.
#include "document/vault.hpp"

#include "document/content.hpp"
#include "document/core_support.hpp"
#include "document/follow_ups.hpp"
#include "document/migrations.hpp"
#include "document/text_kind.hpp"
#include "store/application_file.hpp"
#include "store/file_lock.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using document::Document;
using journey::FollowUp;

const std::string contact = "Mevrouw Oudekerk, 06-55501234", other = "Fam. Verhoeven-Brugmans";

/// A workshop with one follow-up, whose copies lie beside it.
struct Desk {
  support::Folder folder;
  fs::path file = folder.path() / "loop.journey";
  std::uint64_t seed; ///< of its ids
  std::unique_ptr<Document> open;
  base::Id<FollowUp> one{};

  document::Document::Settings settings() {
    auto with = core::settings();
    with.copies = folder.path() / "copies";
    with.furtherCopies = folder.path() / "second disk";
    with.betweenCopies = std::chrono::seconds{0}; // after every commit
    with.seed = seed;
    return with;
  }
  explicit Desk(std::uint64_t its = 1) : seed(its) {
    open = Document::create(file, core::begun(), settings());
    REQUIRE_FALSE(open->perform({}, document::addFollowUp({}, "Niemand belde terug", &one)));
  }
  void keep(const std::string& text) {
    REQUIRE_FALSE(open->perform({}, document::keepContact(one, text)));
    REQUIRE(open->flush());
  }
  void again() {
    open.reset();
    open = Document::open(file, settings());
  }
  /// The contact's number, whose erasing was begun when the program ended.
  std::int64_t leaveErasing() {
    keep(contact);
    const std::int64_t token = open->workshop().followUps.find(one)->contact;
    open.reset();
    store::Database database{file, store::Database::Mode::Write};
    database.run("begin");
    document::eraseSecrets(database, {token});
    database.run("commit");
    return token;
  }
  std::string kept() {
    const auto at = open->secrets().find(open->workshop().followUps.find(one)->contact);
    return at == open->secrets().end() ? std::string{} : at->second;
  }
  /// The names of all of them, to be read where there should be none.
  std::string all(const std::string& text) {
    std::string names;
    for (const std::string& name : filesWith(text)) names += name + ' ';
    return names;
  }
  /// The files here, at any depth, in whose bytes this text stands.
  std::vector<std::string> filesWith(const std::string& text) {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
      if (entry.is_regular_file() && support::bytesOf(entry.path()).find(text) != std::string::npos)
        names.push_back(entry.path().lexically_relative(folder.path()).string());
    std::ranges::sort(names);
    return names;
  }
};

} // namespace

TEST_CASE("a personal text lies in the vault, and the history knows its number alone") {
  Desk desk;
  desk.keep(contact);
  desk.again();

  CHECK(desk.kept() == contact);
  for (const auto& event : desk.open->history().events())
    for (const auto& change : event.changes) CHECK(change.after != journey::Value{contact});
  desk.open.reset();
  CHECK(document::check(desk.file).findings.empty());
}

TEST_CASE("what is erased is nowhere: not in the file, its log, its free pages, its drafts, its copies") {
  Desk desk;
  document::Draft draft;
  draft.what = &document::text::contact;
  draft.about = desk.one.value;
  draft.text = contact;
  desk.open->setView(document::draftKey({3}), document::encode(draft));
  REQUIRE(desk.open->flush());
  desk.open->setView(document::draftKey({3}), {});
  desk.keep(contact);
  desk.keep(other); // what it was before is kept as well, for undo
  REQUIRE(desk.filesWith(contact).size() >= 2);
  REQUIRE_FALSE(desk.filesWith(other).empty());

  REQUIRE_FALSE(desk.open->perform({}, document::eraseContact(desk.one)));
  REQUIRE(desk.open->flush());
  CHECK(desk.open->saving() == Document::Saving::Saved);
  CHECK(desk.kept().empty());
  desk.again(); // which waits for the other disk
  CHECK(desk.all(contact) == "");
  CHECK(desk.all(other) == "");
  CHECK(desk.kept().empty());

  SUBCASE("the history is whole, and undo finds a number without a text") {
    REQUIRE_FALSE(desk.open->undo());
    CHECK(desk.open->workshop().followUps.find(desk.one)->contact != 0);
    CHECK(desk.kept().empty());
    desk.again();
    CHECK(desk.kept().empty());
    desk.open.reset();
    CHECK(document::check(desk.file).findings.empty());
    for (const auto& copy : fs::recursive_directory_iterator(desk.folder.path() / "copies"))
      if (copy.is_regular_file()) CHECK(document::check(copy.path()).findings.empty());
  }
  SUBCASE("another text can be kept from then on") {
    desk.keep(other);
    desk.again();
    CHECK(desk.kept() == other);
  }
}

TEST_CASE("an erasing that was not finished is finished at the next opening") {
  Desk desk;
  const std::int64_t token = desk.leaveErasing();
  REQUIRE_FALSE(desk.filesWith(contact).empty()); // in the copies, at least

  desk.again();
  REQUIRE(desk.open->flush());
  CHECK_FALSE(desk.open->view().contains(std::string{document::erasingKey}));
  desk.again(); // which waits for the other disk
  CHECK(desk.all(contact) == "");
  CHECK(desk.open->workshop().followUps.find(desk.one)->contact == token);
}

TEST_CASE("an empty contact erases the one that was there") {
  Desk desk;
  desk.keep(contact);
  for (int i = 0; i < 20; ++i) { // while what was before is being written, or copied, or neither
    desk.keep("  ");
    for (const std::string& name : desk.filesWith(contact)) CHECK(name.starts_with("second disk"));
    desk.keep(contact);
  }
  desk.keep("  ");
  desk.again(); // which waits for the other disk
  CHECK(desk.all(contact) == "");
  CHECK(desk.open->workshop().followUps.find(desk.one)->contact == 0);
}

TEST_CASE("what was erased while the other disk was away is erased on it when it is there again") {
  Desk desk;
  desk.keep(contact);
  desk.again();
  const fs::path disk = desk.folder.path() / "second disk";
  const fs::path away = desk.folder.path() / "away";
  desk.open.reset();
  fs::rename(disk, away);
  support::writeBytes(disk, "no folder");

  desk.open = Document::open(desk.file, desk.settings());
  REQUIRE_FALSE(desk.open->perform({}, document::eraseContact(desk.one)));
  REQUIRE(desk.open->flush());
  desk.again();
  desk.open.reset();
  REQUIRE_FALSE(desk.filesWith(contact).empty()); // on that disk alone

  fs::remove(disk);
  fs::rename(away, disk);
  SUBCASE("with all copies of today") {}
  SUBCASE("and none of its copies is here any more") { fs::remove_all(desk.folder.path() / "copies"); }
  desk.again();
  desk.open.reset();
  CHECK(desk.all(contact) == "");
  CHECK(document::check(desk.file).findings.empty());
  desk.again();
  desk.again();
  store::ReadOnlyFile file{desk.file, document::workshopKind()};
  CHECK_FALSE(document::readView(file.database()).contains(std::string{document::erasingFurtherKey}));
}

TEST_CASE("what is erased is erased in the copies that a file left before it was moved") {
  Desk desk;
  desk.keep(contact);
  desk.open.reset();
  const fs::path next = desk.folder.path() / "renamed.journey";
  fs::rename(desk.file, next);
  desk.file = next;
  desk.again();
  REQUIRE_FALSE(desk.open->perform({}, document::eraseContact(desk.one)));
  REQUIRE(desk.open->flush());
  desk.again();
  CHECK(desk.all(contact) == "");
}

TEST_CASE("copies of another workshop keep what is theirs") {
  Desk desk{1}, neighbour{2};
  desk.keep(contact);
  neighbour.keep(other);
  neighbour.open.reset();
  const fs::path theirs = desk.folder.path() / "copies" / "neighbour-1";
  fs::create_directories(theirs);
  for (const auto& copy : fs::recursive_directory_iterator(neighbour.folder.path() / "copies"))
    if (copy.is_regular_file()) fs::copy_file(copy.path(), theirs / copy.path().filename());
  support::writeBytes(theirs / "2026-11-22T120000.000Z.journey", "damaged");
  const auto before = desk.filesWith(other);
  REQUIRE_FALSE(before.empty());

  REQUIRE_FALSE(desk.open->perform({}, document::eraseContact(desk.one)));
  REQUIRE(desk.open->flush());
  CHECK(desk.open->saving() == Document::Saving::Saved);
  CHECK(desk.filesWith(other) == before);
  CHECK(fs::exists(theirs / "2026-11-22T120000.000Z.journey"));
}

TEST_CASE("a copy that cannot be made anew keeps nobody from opening the file") {
  Desk desk;
  desk.leaveErasing();
  std::vector<std::unique_ptr<store::FileLock>> held; // as another program that looks into them
  for (const auto& copy : fs::recursive_directory_iterator(desk.folder.path() / "copies"))
    if (copy.is_regular_file()) held.push_back(std::make_unique<store::FileLock>(copy.path()));
  REQUIRE_FALSE(held.empty());

  desk.open = Document::open(desk.file, desk.settings());
  CHECK(desk.kept().empty());
  desk.open.reset();
  REQUIRE_FALSE(desk.filesWith(contact).empty());
  held.clear();
  desk.again();
  desk.again();
  CHECK(desk.all(contact) == "");
}

TEST_CASE("a refused or undone keeping leaves the vault as it was for the file") {
  Desk desk;
  CHECK(desk.open->perform({}, document::keepContact({12345}, contact)).has_value());
  CHECK(desk.open->secrets().empty());
  REQUIRE(desk.open->flush());
  CHECK(desk.all(contact) == "");
}

TEST_CASE("an older file has no vault, and opens") {
  const support::Folder folder;
  const fs::path file = folder.path() / "six.journey";
  fs::copy_file(support::sources() / "tests/data/version_6.journey", file);
  auto with = core::settings();
  with.readOnly = true;
  CHECK(Document::open(file, with)->secrets().empty());
  CHECK(Document::open(file, core::settings())->secrets().empty());
}
