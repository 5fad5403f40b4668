#pragma once
// The open workshop: its value, its history and its file.
//
// The way of a change: 1. perform() runs a deed on an Edit, which changes the workshop in memory and
// lists what it changed. 2. A refusal drops the edit: nothing happened. 3. Otherwise the list becomes an
// event: it is appended to the history in memory and handed to the writer thread. 4. The writer writes the
// rows and the event in one transaction.
// 5. When the commit has returned, saved() is true again. The caller never waits, and never calls SQLite.
#include "document/deed.hpp"
#include "document/history.hpp"
#include "journey/refusal.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace document {

/// Why a file was not opened, each with its own message; the file is as it was.
enum class Trouble {
  Missing,       ///< no such file
  NotOurs,       ///< some other kind of file
  Newer,         ///< written by a newer version of this program
  OpenElsewhere, ///< another program (or this one, twice) has it open
  Damaged,       ///< it is ours, but cannot be read whole
  ReadOnly,      ///< the file or its medium cannot be written: can be opened for reading
  DiskFull,
  Exists, ///< asked to make a file that is there already
  Moved,  ///< the open file is not where it was: moved, renamed, thrown away, on a stick that was pulled out
  Failed  ///< anything else, told by `detail`
};

class OpenError : public std::runtime_error {
 public:
  OpenError(Trouble kind, std::filesystem::path which, const std::string& detail);
  Trouble trouble;
  std::filesystem::path file;
};

class Document {
 public:
  struct Settings {
    std::function<base::UtcMilliseconds()> utc; ///< required: the wall clock, for the history
    std::function<void()> wake = [] {};  ///< called on the writer thread when saved() or saving() changed
    std::optional<std::uint64_t> seed{}; ///< ids made the same way each time (tests, samples)
    bool readOnly = false; ///< open for looking: nothing is written, perform() refuses ("refusal.read_only")
    std::filesystem::path marks{};  ///< the folder that remembers how far each file came; empty: none does
    std::filesystem::path copies{}; ///< the folder of document/copies.hpp; empty: none are made
    std::filesystem::path furtherCopies{}; ///< the same on another disk, which may be slow or away; or empty
    std::chrono::seconds betweenCopies = std::chrono::minutes{5}; ///< while people work; and one at the end
    std::chrono::milliseconds moment{1000}; ///< after which it is looked whether the file is where it was
    /// Called on the writer thread: something that was performed can never be written, and why.
    std::function<void(const std::string&)> leftOut = [](const std::string&) {};
  };

  /// Throws OpenError.
  static std::unique_ptr<Document> open(const std::filesystem::path& file, Settings settings);
  /// A new file that holds `begin` as its first event; throws OpenError (Exists where there is one already).
  static std::unique_ptr<Document> create(const std::filesystem::path& file, const journey::Workshop& begin,
                                          Settings settings);
  /// In memory only: for tests and tools.
  static std::unique_ptr<Document> inMemory(const journey::Workshop& begin, Settings settings);
  /// Waits until everything is written, and closes the file so that it is one file that opens anywhere;
  /// nothing more can be performed. Gives why that failed; then there is a copy, where there could be one.
  std::optional<Trouble> close();
  /// Closes.
  ~Document();

  /// Makes a new file of all that it holds now, its history too. Waits for the disk; throws OpenError, and
  /// leaves nothing where it does.
  void writeTo(const std::filesystem::path& file) const;
  /// The same of what it holds at this moment, to be called on any thread that may wait, whatever becomes of
  /// the document meanwhile.
  std::function<void(const std::filesystem::path&)> writing() const;

  const journey::Workshop& workshop() const;
  const History& history() const;
  /// The personal texts that are kept beside the history, by the numbers that records hold.
  const Secrets& secrets() const;
  const std::filesystem::path& file() const;
  /// Goes up with every change of the workshop: what is derived from it is made anew when this differs.
  std::uint64_t revision() const;
  bool readOnly() const;
  /// Where the file holds less than it held when it was last written (an older copy lies in its place, or a
  /// log was damaged): the number of events it had then.
  std::optional<std::int64_t> eventsOnceHeld() const;
  /// Whether what the file held last could not be read when it was opened, as far as the file can tell.
  bool mayHaveLost() const;
  /// Whether its tables were not what its history says when it was opened: they were made anew.
  bool isMended() const;

  /// `by` nobody: the table. A deed that changes nothing becomes no event. What its work throws drops the
  /// edit; an edit that breaks a rule of the file (document/rules.hpp) is a mistake: it is dropped and
  /// std::logic_error thrown.
  journey::Outcome perform(base::Id<journey::Participant> by, const Deed& deed);
  /// Refusals: "refusal.nothing_to_undo", "refusal.nothing_to_redo", "refusal.changed_since" (with the name
  /// of who did it; empty: the table). In the history: "deed.undo", "deed.redo", "deed.take_back".
  journey::Outcome undo(base::Id<journey::Participant> by = {});
  journey::Outcome redo(base::Id<journey::Participant> by = {});
  journey::Outcome takeBack(base::Id<journey::Participant> by);
  /// This one alone, whatever came after it; in the history "deed.take_back" of the table.
  journey::Outcome takeBackEvent(std::int64_t seq);

  /// What is on screen but no part of the workshop: the step, the camera, the timer, texts being typed
  /// (drafts). Kept in the file, not in the history; not undone. Keys are "step", "timer", "draft/3", ... An
  /// empty value removes the key.
  const std::map<std::string, std::string>& view() const;
  void setView(const std::string& key, std::string value);

  enum class Saving { Saved, Writing, Failed };
  Saving saving() const;
  /// Why writing failed (disk full, medium gone); changes stay in memory and are written when retry()
  /// succeeds. It is tried again every second anyway.
  std::optional<Trouble> failure() const;
  void retry();
  /// Makes a file of everything at another place, or at its own where none is any more, and goes on there;
  /// throws OpenError where that fails, and everything is as it was.
  void goOnAt(const std::filesystem::path& place);
  /// The disk is full: what is saved now takes room that was kept for this, and that is not much.
  bool onReserve() const;
  /// Waits until everything performed so far is written; false where writing failed.
  bool flush();

  /// For figures: how long the newest commits took on the writer thread, seconds.
  std::vector<double> commitSeconds() const;

 private:
  struct Inner;
  explicit Document(std::unique_ptr<Inner> inner);
  journey::Outcome record(base::Id<journey::Participant> by, const Deed& deed, std::int64_t reverts);
  journey::Outcome revert(base::Id<journey::Participant> by, std::string_view name, const Event& event);
  std::unique_ptr<Inner> inner_;
};

/// What a file is, without opening it for work: for `check` and for the start screen.
struct Checked {
  std::int64_t events = 0, records = 0;
  std::vector<std::string> findings; ///< empty: all well. Each says what is wrong and where.
};
/// Reads everything: SQLite's own checks, the tables' rules, tables = replay of the events, the history's
/// chain, the end of its log, and whether all is there that once was (`marks` as in Document::Settings).
/// Throws OpenError.
Checked check(const std::filesystem::path& file, const std::filesystem::path& marks = {});

} // namespace document
