// G4, G5, G14: power is cut while a file is recovered, brought up to date or copied, and on a real file
// system.
#include "document/copies.hpp"
#include "document/document.hpp"
#include "failing_disk.hpp"
#include "long_history.hpp"
#include "rounds.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>
#include <string>

namespace {

namespace fs = std::filesystem;
using document::Document;
using hardening::FailingDisk;

document::Document::Settings settings(const fs::path& folder, std::chrono::seconds betweenCopies) {
  auto clock = std::make_shared<base::UtcMilliseconds>(0);
  return {.utc = [clock] { return ++*clock; },
          .copies = folder / "copies",
          .betweenCopies = betweenCopies,
          .moment = std::chrono::milliseconds{2}};
}

fs::path fileIn(const fs::path& folder) { return folder / "reizen.journey"; }

/// Opens the file and works on it; gives how many of its events are saved, as far as that was said.
std::int64_t goOn(const fs::path& folder, std::chrono::seconds betweenCopies) {
  std::int64_t saved = 0;
  try {
    const auto document = Document::open(fileIn(folder), settings(folder, betweenCopies));
    saved = document->history().lastSeq();
    for (int i = 0; i < 3; ++i) {
      hardening::work(*document, 4);
      if (document->flush()) saved = document->history().lastSeq();
    }
    if (!document->close()) saved = document->history().lastSeq();
  } catch (const document::OpenError&) { // what was there is there
  }
  return saved;
}

std::string faultOf(const fs::path& file, std::int64_t saved) {
  try {
    const auto checked = document::check(file);
    for (const std::string& finding : checked.findings)
      if (!hardening::isOfWhatWasNotSaved(finding)) return finding;
    return checked.events >= saved
               ? ""
               : std::to_string(saved) + " saved, " + std::to_string(checked.events) + " there";
  } catch (const document::OpenError& error) {
    return error.what();
  }
}

/// Copies appear whole: whichever is there under its name is.
std::string faultOfCopies(const fs::path& folder) {
  std::error_code none;
  for (fs::recursive_directory_iterator at{folder / "copies", none}, end; !none && at != end;
       at.increment(none))
    if (at->path().extension() == ".journey" && !at->path().filename().string().starts_with('.'))
      if (std::string fault = faultOf(at->path(), 1); !fault.empty())
        return at->path().filename().string() + ": " + fault;
  return "";
}

struct Scene {
  const char* figure;
  std::int64_t saved; ///< events that are in the file before it is opened
  std::chrono::seconds betweenCopies;
  void (*prepare)(const fs::path& folder);
};

/// What a kill leaves: a file, and a log beside it.
void killedFile(const fs::path& folder) {
  const support::Folder other;
  const auto document =
      Document::create(fileIn(other.path()), hardening::begunWithAStep(),
                       {.utc = [] { return base::UtcMilliseconds{1}; }, .moment = std::chrono::hours{1}});
  hardening::work(*document, 40);
  REQUIRE(document->flush());
  for (const char* suffix : {"", "-wal"})
    fs::copy_file(fileIn(other.path()).string() + suffix, fileIn(folder).string() + suffix);
}

template <int Version> void olderFile(const fs::path& folder) {
  fs::copy_file(support::sources() / ("tests/data/version_" + std::to_string(Version) + ".journey"),
                fileIn(folder));
}

void file(const fs::path& folder) {
  Document::create(fileIn(folder), hardening::begunWithAStep(), settings(folder, std::chrono::hours{1}));
}

const Scene scenes[] = {{"G4 recovery", 41, std::chrono::hours{1}, killedFile},
                        {"G14 migration of version 1", 1, std::chrono::hours{1}, olderFile<1>},
                        {"G14 migration of version 2", 1, std::chrono::hours{1}, olderFile<2>},
                        {"G14 migration of version 3", 1, std::chrono::hours{1}, olderFile<3>},
                        {"G4 copies", 1, std::chrono::seconds{0}, file}};

std::int64_t operationsOf(const Scene& scene) {
  const support::Folder folder;
  scene.prepare(folder.path());
  const FailingDisk disk;
  goOn(folder.path(), scene.betweenCopies);
  return disk.operations();
}

/// Cut once, and again while what that left is opened.
std::string cutTwice(const Scene& scene, std::int64_t at, FailingDisk::Loss loss, std::uint64_t seed) {
  const support::Folder folder;
  scene.prepare(folder.path());
  FailingDisk disk;
  std::int64_t saved = scene.saved;
  fs::path here = folder.path();
  for (const char* next : {"once", "twice"}) {
    disk.failAt(at, FailingDisk::Failure::Write, true);
    saved = std::max(saved, goOn(here, scene.betweenCopies));
    const fs::path after = folder / next;
    disk.cutPower(here, after, loss, seed);
    disk.repair();
    std::error_code none;
    if (here != folder.path()) fs::remove_all(here, none);
    here = after;
    const support::Folder looked; // a look may mend what the second cut is to find
    fs::copy(here, looked.path(), fs::copy_options::recursive);
    if (std::string fault = faultOf(fileIn(looked.path()), saved); !fault.empty())
      return next + (": " + fault);
    if (std::string fault = faultOfCopies(looked.path()); !fault.empty()) return next + (": " + fault);
    at = static_cast<std::int64_t>(std::mt19937_64{seed}() % static_cast<std::uint64_t>(at + 2));
  }
  return "";
}

} // namespace

TEST_CASE("G4, G14: power is cut in recovery, migration and copying, and again while that is mended") {
  constexpr std::int64_t modes = std::size(FailingDisk::losses);
  for (const Scene& scene : scenes) {
    const std::int64_t operations = operationsOf(scene);
    const std::int64_t all = operations * modes, count = hardening::rounds(8, all);
    std::int64_t wrong = 0;
    for (std::int64_t i = 0; i < count; ++i) {
      const std::int64_t number = i * all / count, at = number / modes;
      const auto loss = FailingDisk::losses[count == all ? number % modes : i % modes];
      std::string fault = cutTwice(scene, at, loss, static_cast<std::uint64_t>(i));
      if (fault.empty()) continue;
      ++wrong;
      CAPTURE(at);
      CAPTURE(static_cast<int>(loss));
      CAPTURE(i);
      fault = scene.figure + (": " + fault);
      FAIL_CHECK(fault);
    }
    std::printf("%s: %lld rounds over %lld operations, %lld with a fault\n", scene.figure,
                static_cast<long long>(count), static_cast<long long>(operations),
                static_cast<long long>(wrong));
  }
}

namespace {

bool did(const std::string& command) {
  return std::system((command + " >/dev/null 2>&1").c_str()) == 0; // NOLINT(cert-env33-c): our own words
}

/// A file system in a file, as long as it lives.
class Mounted {
 public:
  Mounted(const fs::path& image, const fs::path& place) : place_(place) {
    fs::create_directories(place);
    isThere_ = did("mount -o loop '" + image.string() + "' '" + place.string() + "'");
  }
  ~Mounted() {
    if (isThere_) did("umount '" + place_.string() + "' || umount -l '" + place_.string() + "'");
  }
  Mounted(const Mounted&) = delete;
  Mounted& operator=(const Mounted&) = delete;
  bool isThere() const { return isThere_; }

 private:
  fs::path place_;
  bool isThere_ = false;
};

[[noreturn]] void workAndTell(const fs::path& file, int saved) {
  const auto document = Document::open(file, {.utc = [] { return base::UtcMilliseconds{1}; }});
  for (;;) {
    hardening::work(*document, 4);
    const std::int64_t seq = document->history().lastSeq();
    if (document->flush() && write(saved, &seq, sizeof seq) != sizeof seq) _exit(1);
  }
}

/// What the image of the file system holds at a moment at which somebody works in it.
std::string cutAtSomeMoment(const support::Folder& folder, const fs::path& image, unsigned seed) {
  const fs::path file = folder / "mnt/reizen.journey";
  fs::remove(file);
  Document::create(file, hardening::begunWithAStep(), {.utc = [] { return base::UtcMilliseconds{1}; }});
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  if (child == 0) workAndTell(file, ends[1]);
  close(ends[1]);
  std::int64_t seq = 0, saved = 0;
  for (unsigned i = 0; i <= seed * 7 % 40 && read(ends[0], &seq, sizeof seq) == sizeof seq; ++i) saved = seq;
  kill(child, SIGSTOP);
  fs::copy_file(image, folder / "after.img", fs::copy_options::overwrite_existing); // the power goes here
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  close(ends[0]);
  const Mounted after{folder / "after.img", folder / "after"};
  return after.isThere() ? faultOf(folder / "after/reizen.journey", saved) : "the file system is not whole";
}

} // namespace

TEST_CASE("G5: power is cut on a real file system") {
  const support::Folder folder;
  const fs::path image = folder / "disk.img";
  if (!did("truncate -s 32M '" + image.string() + "' && mkfs.ext4 -q '" + image.string() + "'")) {
    MESSAGE("not tried: there is no ext4 here");
    return;
  }
  const Mounted disk{image, folder / "mnt"};
  if (!disk.isThere()) {
    MESSAGE("not tried: mounting is not permitted here");
    return;
  }
  const std::int64_t count = hardening::rounds(5, 1000);
  std::int64_t wrong = 0;
  for (std::int64_t round = 0; round < count; ++round) {
    const std::string fault = cutAtSomeMoment(folder, image, static_cast<unsigned>(round) + 1);
    if (fault.empty()) continue;
    ++wrong;
    CAPTURE(round);
    FAIL_CHECK(fault);
  }
  std::printf("G5 power cut on ext4: %lld rounds, %lld with a fault\n", static_cast<long long>(count),
              static_cast<long long>(wrong));
}
