// Personal texts: kept beside the history, and erased so that nothing of them is left anywhere.
#include "document/vault.hpp"

#include "document/core_support.hpp"
#include "document/follow_ups.hpp"
#include "document/migrations.hpp"
#include "document/text_kind.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

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
  std::unique_ptr<Document> open;
  base::Id<FollowUp> one{};

  document::Document::Settings settings() {
    auto with = core::settings();
    with.copies = folder.path() / "copies";
    with.furtherCopies = folder.path() / "second disk";
    with.betweenCopies = std::chrono::seconds{0}; // after every commit
    return with;
  }
  Desk() {
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
  std::string kept() {
    const auto at = open->secrets().find(open->workshop().followUps.find(one)->contact);
    return at == open->secrets().end() ? std::string{} : at->second;
  }
  /// The files here, at any depth, in whose bytes this text stands.
  std::vector<std::string> filesWith(const std::string& text) {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
      if (entry.is_regular_file() && support::bytesOf(entry.path()).find(text) != std::string::npos)
        names.push_back(entry.path().filename().string());
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
  CHECK(desk.filesWith(contact).empty());
  CHECK(desk.filesWith(other).empty());
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
  desk.keep(contact);
  const std::int64_t token = desk.open->workshop().followUps.find(desk.one)->contact;
  desk.open.reset();
  {
    store::Database database{desk.file, store::Database::Mode::Write};
    database.run("begin");
    document::eraseSecrets(database, {token});
    database.run("commit");
  }
  REQUIRE_FALSE(desk.filesWith(contact).empty()); // in the copies, at least

  desk.open = Document::open(desk.file, desk.settings());
  REQUIRE(desk.open->flush());
  CHECK(desk.filesWith(contact).empty());
  CHECK_FALSE(desk.open->view().contains(std::string{document::erasingKey}));
  desk.again();
  CHECK(desk.open->workshop().followUps.find(desk.one)->contact == token);
}

TEST_CASE("an empty contact erases the one that was there") {
  Desk desk;
  desk.keep(contact);
  desk.keep("  ");
  CHECK(desk.filesWith(contact).empty());
  CHECK(desk.open->workshop().followUps.find(desk.one)->contact == 0);
}

TEST_CASE("a refused or undone keeping leaves the vault as it was for the file") {
  Desk desk;
  CHECK(desk.open->perform({}, document::keepContact({12345}, contact)).has_value());
  CHECK(desk.open->secrets().empty());
  REQUIRE(desk.open->flush());
  CHECK(desk.filesWith(contact).empty());
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
