#include "core_support.hpp"
#include "document/document.hpp"
#include "hardening/rounds.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace {

using core::addStage;
using core::begun;
using core::settings;
using document::Document;

/// Works until it is killed, and says after each wait how many events are saved.
[[noreturn]] void workUntilKilled(const std::filesystem::path& file, int saved) {
  const auto document = Document::open(file, settings());
  for (;;) {
    for (int i = 0; i < 3; ++i) addStage(*document, "Fase");
    const std::int64_t seq = document->history().lastSeq();
    if (document->flush() && write(saved, &seq, sizeof seq) != sizeof seq) _exit(1);
  }
}

/// The newest event that the killed process said was saved.
std::int64_t killWhileWorking(const std::filesystem::path& file, int acknowledgements) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  if (child == 0) workUntilKilled(file, ends[1]);
  close(ends[1]);
  std::int64_t seq = 0, last = 0;
  for (int i = 0; i < acknowledgements && read(ends[0], &seq, sizeof seq) == sizeof seq; ++i) last = seq;
  kill(child, SIGKILL);
  while (read(ends[0], &seq, sizeof seq) == sizeof seq) last = seq;
  waitpid(child, nullptr, 0);
  close(ends[0]);
  return last;
}

/// As long as it lives, no file grows beyond this: a medium that fails.
class SmallFiles {
 public:
  explicit SmallFiles(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

} // namespace

TEST_CASE("what was said to be saved is there after a kill") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  Document::create(file, begun(), settings());

  const std::int64_t rounds = hardening::rounds(20, 20'000);
  for (std::int64_t round = 1; round <= rounds; ++round) {
    const auto saved = killWhileWorking(file, static_cast<int>(1 + round * 7 % 13));
    REQUIRE(saved > 0);
    auto reading = settings();
    reading.readOnly = true;
    const auto bytes = support::bytesOf(file);
    CHECK(Document::open(file, reading)->history().lastSeq() >= saved);
    CHECK(support::bytesOf(file) == bytes);
    CHECK(document::check(file).findings.empty());
    const auto document = Document::open(file, settings());
    CHECK(document->history().lastSeq() >= saved);
    if (round % 100 != 0) continue;
    std::filesystem::remove(file); // one that grows for ever takes ever longer to look at
    Document::create(file, begun(), settings());
  }
  std::printf("G1 kills of the store: %lld rounds\n", static_cast<long long>(rounds));
}

TEST_CASE("while the medium fails changes wait, and are written when it works again") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  auto document = Document::create(file, begun(), settings());
  {
    const SmallFiles failing{4096};
    addStage(*document, "Boeken");
    CHECK_FALSE(document->flush());
    CHECK(document->saving() == Document::Saving::Failed);
    CHECK(document->failure() == document::Trouble::Failed);
    addStage(*document, "Reizen");
    document->retry();
    CHECK_FALSE(document->flush());
  }
  CHECK(document->workshop().stages.size() == 2);
  document->retry();
  CHECK(document->flush());
  CHECK(document->saving() == Document::Saving::Saved);
  CHECK_FALSE(document->failure());
  const auto last = document->workshop();

  document.reset();
  CHECK(Document::open(file, settings())->workshop() == last);
  CHECK(document::check(file).findings.empty());
}

TEST_CASE("closing tries once more what could not be written") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  auto document = Document::create(file, begun(), settings());
  {
    const SmallFiles failing{4096};
    addStage(*document, "Boeken");
    CHECK_FALSE(document->flush());
  }
  document.reset();

  CHECK(Document::open(file, settings())->workshop().stages.size() == 1);
}

TEST_CASE("a full disk stops saving, loses nothing, and half writes nothing") {
  const support::Folder folder;
  if (mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=1m") != 0) {
    MESSAGE("not tried: making a small disk is not permitted here");
    return;
  }
  const auto file = folder / "reizen.journey";
  {
    auto document = Document::create(file, begun(), settings());
    support::writeBytes(folder / "other", std::string(700'000, 'x'));
    int stages = 0;
    while (stages < 500 && document->flush()) ++stages, addStage(*document, std::string(200, 'a'));
    CHECK(document->failure() == document::Trouble::DiskFull);
    CHECK(stages < 500);
    CHECK_THROWS_AS(Document::create(folder / "second.journey", begun(), settings()), document::OpenError);
    CHECK_FALSE(std::filesystem::exists(folder / "second.journey"));

    std::filesystem::remove(folder / "other");
    document->retry();
    CHECK(document->flush());
    document.reset();
    CHECK(Document::open(file, settings())->workshop().stages.size() == static_cast<std::size_t>(stages));
    CHECK(document::check(file).findings.empty());
  }
  umount2(folder.path().c_str(), MNT_DETACH);
}

TEST_CASE("when the disk is full, room that was kept is used and that is told") {
  const support::Folder folder;
  if (mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=20m") != 0) {
    MESSAGE("not tried: making a small disk is not permitted here");
    return;
  }
  const auto file = folder / "reizen.journey";
  {
    auto document = Document::create(file, begun(), settings());
    CHECK_FALSE(document->onReserve());
    support::writeBytes(folder / "other", std::string(20'000'000, 'x')); // as much as there is
    int stages = 0;
    for (; stages < 100; ++stages) addStage(*document, std::string(200, 'a'));
    CHECK(document->flush());
    CHECK(document->onReserve());
    CHECK_FALSE(document->failure());

    document.reset();
    document = Document::open(file, settings());
    CHECK(document->workshop().stages.size() == 100);
  }
  umount2(folder.path().c_str(), MNT_DETACH);
}

TEST_CASE("a file that holds less than it once did is told from one that does not") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  auto remembering = settings();
  remembering.marks = folder / "state";
  Document::create(file, begun(), remembering);
  const auto older = support::bytesOf(file);
  addStage(*Document::open(file, remembering), "Boeken");

  CHECK_FALSE(Document::open(file, remembering)->eventsOnceHeld());
  support::writeBytes(folder / "copy.journey", older);
  CHECK_FALSE(Document::open(folder / "copy.journey", remembering)->eventsOnceHeld());
  support::writeBytes(file, older);
  CHECK(Document::open(file, remembering)->eventsOnceHeld() == 2);
}
