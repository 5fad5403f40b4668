#pragma once
// Around the steps: the start screen, one open workshop or none, messages, and the one place where accidents
// are caught.
#include "document/copies.hpp"
#include "language/languages.hpp"
#include "shell/memory.hpp"
#include "shell/table.hpp"
#include "touch/panels.hpp"

#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shell {

class Start;
class Menu;
class Devices;
class Stick;

/// Keys of a physical keyboard that are no characters.
enum class Key {
  Backspace,
  Delete,
  Enter,
  Escape,
  Left,
  Right,
  Home,
  End,
  Tab,
  SelectAll,
  Undo, ///< of the text that is being written; the table's where none is
  Redo,
  Next, ///< the next step, and the one before
  Previous,
  Reveal, ///< the votes
  Timer,  ///< starts or pauses
  Freeze, ///< the table, or lets it go on
  Panel,  ///< the facilitator's
  Find,   ///< what people wrote
};

class Shell {
 public:
  struct Settings {
    std::filesystem::path assets;    ///< languages/ and templates/
    std::filesystem::path workshops; ///< where new workshops are made
    std::filesystem::path memory;    ///< the file that remembers language, display and recent workshops
    std::filesystem::path marks;     ///< document::Document::Settings::marks
    std::filesystem::path copies;    ///< document::Document::Settings::copies
    std::filesystem::path furtherCopies{};
    base::Size table;                                                 ///< millimetres
    std::vector<std::filesystem::path> media{"/media", "/run/media"}; ///< below which sticks are
    std::filesystem::path home{}; ///< where people keep files of their own; empty: of whoever runs it
    std::function<base::UtcMilliseconds()> utc;
    std::function<std::string()> clipboard = [] { return std::string{}; }; ///< what was copied elsewhere
    std::function<void()> wake = [] {};  ///< asks for a frame, from any thread
    std::function<void()> chime = [] {}; ///< the sound at the end of a time
    /// People said how large the display is, its diagonal: what depends on millimetres is to be measured
    /// anew.
    std::function<void(double inch)> displayChanged = [](double) {};
    std::optional<std::uint64_t> seed{};
    std::string language{}; ///< empty: as remembered, or the system's
    /// Those of `assets` where they were read before; otherwise the shell reads them.
    std::shared_ptr<const language::Languages> languages{};
  };
  /// `router` gives touches to what is drawn; it must outlive the shell.
  Shell(Settings settings, touch::Router& router);
  ~Shell();
  Shell(const Shell&) = delete;
  Shell& operator=(const Shell&) = delete;

  void draw(ui::Frame& frame);

  /// Opens or makes a workshop; what goes wrong is told on the screen, and false returned. Never throws for a
  /// bad file.
  bool open(const std::filesystem::path& file, bool readOnly = false);
  bool create(const std::string& templateName, const std::string& language);
  /// Back to the start screen, when everything is written.
  void close();

  /// Physical keyboard: characters and keys go to the text that it belongs to (Seats::keyboard). `shift`
  /// goes on choosing, or goes back.
  void type(std::string_view utf8);
  void press(Key key, bool shift = false);
  /// The clipboard: what of that text is chosen, and what comes in its place.
  std::string copied() const;
  std::string cut();
  void paste(std::string_view text);
  void resize(base::Size table);

  const language::Catalogue& words() const { return *words_; }
  std::string language() const { return words_->code(); }
  const language::Languages& languages() const { return *languages_; }
  void setLanguage(const std::string& code);
  Memory& memory() { return memory_; }
  /// Of the display: as people said, else as the table's millimetres tell.
  double diagonalInch() const;
  /// In whole inches; kept, and told by Settings::displayChanged before the next frame.
  void setDiagonalInch(double inch);
  /// What people work at here. It is the machine's, not the workshop's: one that was made at a table opens on
  /// a laptop as a laptop shows it.
  table::Setting setting() const;
  /// What it looks like: look::themeNamed.
  const std::string& theme() const { return memory_.theme; }
  void setTheme(const std::string& name);
  /// Whether a presenter's clicker and the keys of a keyboard run the workshop; else a key that falls on
  /// nothing does nothing.
  bool hasShortcuts() const { return memory_.shortcuts; }
  void setShortcuts(bool on);
  void setSetting(table::Setting setting);
  /// What fingers come from, to be checked and calibrated; it must be there as long as frames are drawn.
  /// Remembered calibrations are in force from now on.
  void setPanels(touch::Panels& panels);
  touch::Panels* panels() { return panels_; }
  /// The touch check, over everything.
  void checkTouch();
  const Settings& settings() const { return settings_; }
  /// Empty: unknown.
  std::filesystem::path home() const;
  /// The open workshop; nullptr on the start screen.
  Table* table() { return table_.get(); }
  /// For the open workshop; nullptr on the start screen.
  Stick* stick() { return stick_.get(); }
  /// The name of the step on screen, "start" without a workshop.
  std::string step() const;
  /// Runs before the next frame is drawn: for what may not happen while an area's function runs.
  void later(std::function<void()> action) { later_.push_back(std::move(action)); }

  /// A message over everything, with what can still be done. Choices close it.
  struct Choice {
    std::string name, label; ///< area "message/<name>"
    std::function<void()> act;
  };
  void message(std::string title, std::string text, std::vector<Choice> choices = {});
  bool hasMessage() const { return message_.has_value(); }

  // Accidents: logged with their cause, told in words, and the program goes on (shell/accidents.cpp).
  void accident(std::string_view doing, const std::exception_ptr& thrown);
  /// Of a frame: those that come back in every frame are told once. True where this one was told.
  bool accident(const ui::Accident& inFrame);
  void guard(const std::function<void()>& act);

  /// What is on screen, as documented in tests/README.md; positions in pixels.
  std::string uiTree(const std::vector<touch::Area>& areas, double pixelsPerMillimetre, bool moves) const;

 private:
  struct Message {
    std::string title, text;
    std::vector<Choice> choices;
    bool isAboutPlace = false; ///< where to go on keeping the workshop
  };
  document::Document::Settings documentSettings() const;
  Intake::Sources sourcesOfIntake() const;
  void sit(std::unique_ptr<document::Document> document);
  // Agendas to choose from (shell/agenda/own_agendas.cpp).
  void readAgendas();
  void keepAgenda(document::ReadyAgenda agenda);
  void drawMessage(ui::Frame& frame);
  void tellTrouble(const document::OpenError& error);
  void tellLoss();
  /// Told with it, and offered, where there is a whole copy of this file with more than so many events.
  void tellWithCopy(std::string title, std::string text, const std::filesystem::path& file,
                    std::int64_t events, std::optional<Choice> other = {});
  /// Makes a file of it beside the one that it was made of, or where new workshops are, and opens that.
  void openCopy(const document::Copy& copy, const std::filesystem::path& of);
  /// The same with what is left of a damaged one.
  void rescue(const std::filesystem::path& file);
  bool openMade(const std::filesystem::path& of, const std::string& name,
                const std::function<void(const std::filesystem::path&)>& make);
  void tellFullDisk();
  void tellAccident(const std::exception_ptr& thrown);
  /// The open file is not where it was: where to go on is asked, and asked again.
  void tellMoved(ui::Frame& frame);
  void goOnAt(const std::filesystem::path& place);
  void runLater();
  void remember();
  /// So that after a power cut the start screen knows it: at every step, title, and now and then.
  void rememberInTime();
  /// Whether it was a key of the text.
  bool pressInText(table::Writing& writing, Key key, bool shift);
  void lookForWords();
  void pressShortcut(Key key);

  Settings settings_;
  touch::Router& router_;
  Memory memory_;
  std::shared_ptr<const language::Languages> languages_;
  const language::Catalogue* words_;
  std::unique_ptr<Start> start_;
  std::unique_ptr<Menu> menu_;
  std::unique_ptr<Devices> devices_;
  touch::Panels* panels_ = nullptr;
  std::unique_ptr<Table> table_;
  std::unique_ptr<Stick> stick_;
  std::vector<document::ReadyAgenda> agendas_;
  std::vector<std::function<void()>> later_;
  std::optional<Message> message_;
  bool toldFullDisk_ = false;
  struct Remembered {
    std::string step, title;
    base::UtcMilliseconds at = 0;
  };
  Remembered remembered_{};
  std::set<std::string> toldOfFrames_;
  std::optional<base::Seconds> toldMoved_;
};

} // namespace shell
