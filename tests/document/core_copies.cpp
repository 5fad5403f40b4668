// What is left of a workshop whose file is damaged or gone.
#include "core_support.hpp"
#include "document/copies.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

namespace {

using core::addStage;
using core::begun;
using document::Document;
using document::newestWholeCopy;

document::Document::Settings copying(const support::Folder& folder, std::chrono::seconds between) {
  auto settings = core::settings();
  settings.copies = folder / "state/copies";
  settings.betweenCopies = between;
  return settings;
}

std::vector<std::filesystem::path> copiesIn(const support::Folder& folder,
                                            const std::filesystem::path& file) {
  std::vector<std::filesystem::path> found;
  const auto place = document::copiesOf(folder / "state/copies", file);
  if (std::filesystem::exists(place))
    for (const auto& entry : std::filesystem::directory_iterator{place}) found.push_back(entry.path());
  std::ranges::sort(found);
  return found;
}

} // namespace

TEST_CASE("a copy is made of the first change, and one at the end of the work") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  {
    const auto document = Document::create(file, begun(), copying(folder, std::chrono::hours{1}));
    CHECK(copiesIn(folder, file).empty());
    for (int i = 0; i < 20; ++i) {
      addStage(*document, "Fase " + std::to_string(i));
      document->flush();
    }
    CHECK(copiesIn(folder, file).size() == 1);
  }
  CHECK(copiesIn(folder, file).size() == 2);
  const auto copy = newestWholeCopy({folder / "state/copies"}, file);
  REQUIRE(copy);
  CHECK(copy->events == 21);

  Document::open(file, copying(folder, std::chrono::hours{1}));
  CHECK(copiesIn(folder, file).size() == 2); // nothing was done
}

TEST_CASE("while people work copies are made again and again") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  const auto document = Document::create(file, begun(), copying(folder, std::chrono::seconds{0}));
  for (int i = 0; i < 5; ++i) {
    addStage(*document, "Fase " + std::to_string(i));
    REQUIRE(document->flush());
    const auto copy = newestWholeCopy({folder / "state/copies"}, file);
    REQUIRE(copy);
    CHECK(copy->events == 2 + i);
  }
}

TEST_CASE("a damaged file is brought back from its newest whole copy, beside it") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey", back = folder / "reizen (kopie).journey";
  {
    const auto document = Document::create(file, begun(), copying(folder, std::chrono::seconds{0}));
    for (const char* name : {"Boeken", "Reizen"}) {
      addStage(*document, name);
      document->flush();
    }
  }
  const auto copies = copiesIn(folder, file);
  REQUIRE(copies.size() >= 2);
  SUBCASE("that is damaged") { support::writeBytes(file, support::bytesOf(file).substr(0, 6000)); }
  SUBCASE("that is gone") { std::filesystem::remove(file); }
  SUBCASE("and so is its newest copy") {
    support::writeBytes(file, "x");
    support::writeBytes(copies.back(), support::bytesOf(copies.back()).substr(0, 9000));
  }
  REQUIRE(core::troubleOf(file));

  const auto copy = newestWholeCopy({folder / "state/copies"}, file);
  REQUIRE(copy);
  document::bringBack(*copy, back);

  const auto document = Document::open(back, core::settings());
  CHECK(document->history().lastSeq() == copy->events);
  CHECK(document->workshop().stages.size() == static_cast<std::size_t>(copy->events - 1));
  CHECK(std::filesystem::exists(copy->file));
  CHECK(core::troubleOf(file));
  CHECK_THROWS_AS(document::bringBack(*copy, back), document::OpenError);
}

TEST_CASE("a file without copies has none") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  Document::create(file, begun(), core::settings());
  CHECK_FALSE(newestWholeCopy({}, file));
  CHECK_FALSE(newestWholeCopy({folder / "state/copies"}, file));
  CHECK_FALSE(newestWholeCopy({folder / "state/copies"}, "nowhere/at all.journey"));
}

TEST_CASE("a file that cannot be found is missing, and has no copies") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  std::filesystem::create_symlink(file, file); // leads round in a circle
  CHECK_THROWS_AS(Document::open(file, copying(folder, std::chrono::seconds{0})), document::OpenError);
  CHECK_FALSE(newestWholeCopy({folder / "state/copies"}, file));
}

TEST_CASE("where no copy can be made, work goes on") {
  const support::Folder folder;
  support::writeBytes(folder / "state", "a file where the folder should be");
  const auto file = folder / "reizen.journey";
  {
    const auto document = Document::create(file, begun(), copying(folder, std::chrono::seconds{0}));
    addStage(*document, "Boeken");
    CHECK(document->flush());
  }
  CHECK(document::check(file).findings.empty());
}

TEST_CASE("copies lie on another disk as well, and are found there when this one is gone") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  auto with = copying(folder, std::chrono::seconds{0});
  with.furtherCopies = folder / "other disk";
  {
    const auto document = Document::create(file, begun(), with);
    for (int i = 0; i < 30; ++i) {
      addStage(*document, "Fase " + std::to_string(i));
      document->flush();
    }
  }
  const auto here = copiesIn(folder, file);
  std::vector<std::string> there, names;
  for (const auto& path : here) names.push_back(path.filename().string());
  for (const auto& entry : std::filesystem::directory_iterator{document::copiesOf(with.furtherCopies, file)})
    there.push_back(entry.path().filename().string());
  std::ranges::sort(there);
  CHECK(there == names);

  std::filesystem::remove_all(with.copies);
  std::filesystem::remove(file);
  CHECK_FALSE(newestWholeCopy({with.copies}, file));
  const auto copy = newestWholeCopy({with.copies, with.furtherCopies}, file);
  REQUIRE(copy);
  CHECK(copy->events == 31);

  // A new machine begins without copies of its own, and takes none away from there.
  document::bringBack(*copy, file);
  {
    const auto document = Document::open(file, with);
    addStage(*document, "Fase 31");
  }
  CHECK(document::check(newestWholeCopy({with.furtherCopies}, file)->file).events == 32);
  std::size_t kept = 0;
  for ([[maybe_unused]] const auto& entry :
       std::filesystem::directory_iterator{document::copiesOf(with.furtherCopies, file)})
    ++kept;
  CHECK(kept >= 12);
}

TEST_CASE("a second disk that is away or full of something else keeps nobody from saving") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  std::ofstream{folder / "no folder"} << "a file";
  auto with = copying(folder, std::chrono::seconds{0});
  with.furtherCopies = folder / "no folder";
  const auto document = Document::create(file, begun(), with);
  addStage(*document, "Fase");
  CHECK(document->flush());
  CHECK_FALSE(document->close());
  CHECK(copiesIn(folder, file).size() >= 1);
}
