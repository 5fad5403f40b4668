#include "shell/shell.hpp"

#include "base/json.hpp"
#include "base/local_time.hpp"
#include "document/rescue.hpp"
#include "document/templates.hpp"
#include "intake/notes.hpp"
#include "report/drawing/thumbnail.hpp"
#include "shell/devices/devices.hpp"
#include "shell/intake/reading.hpp"
#include "shell/panel/menu.hpp"
#include "shell/rim/stick.hpp"
#include "shell/start/free_name.hpp"
#include "shell/start/samples.hpp"
#include "shell/start/start.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>

namespace shell {

using namespace language::literals;

Shell::Shell(Settings settings, touch::Router& router)
    : settings_(std::move(settings)), router_(router), memory_(Memory::read(settings_.memory)),
      languages_(settings_.languages ? settings_.languages
                                     : std::make_shared<const language::Languages>(
                                           language::Languages::read(settings_.assets / "languages"))),
      words_(&languages_->best({settings_.language, memory_.language, language::systemLanguage()})) {
  readAgendas();
  start_ = std::make_unique<Start>(*this);
  menu_ = std::make_unique<Menu>(*this);
  devices_ = std::make_unique<Devices>(*this);
}

Shell::~Shell() {
  guard([this] { remember(); });
}

void Shell::setLanguage(const std::string& code) {
  words_ = &languages_->best({code});
  memory_.language = words_->code();
  memory_.write(settings_.memory);
}

double Shell::diagonalInch() const {
  constexpr double inch = 25.4; // millimetres
  return memory_.diagonalInch > 0 ? memory_.diagonalInch
                                  : std::hypot(settings_.table.w, settings_.table.h) / inch;
}

void Shell::setDiagonalInch(double inch) {
  memory_.diagonalInch = std::clamp(std::round(inch), 10.0, 200.0);
  memory_.write(settings_.memory);
  later([this] { settings_.displayChanged(memory_.diagonalInch); });
}

void Shell::setPanels(touch::Panels& panels) {
  panels_ = &panels;
  for (const auto& one : memory_.calibrations) panels.calibrate(one.device, one.lie);
}

void Shell::checkTouch() {
  if (panels_ != nullptr) devices_->open();
}

table::Setting Shell::setting() const {
  return table_ ? table_->room().setting : table::settingNamed(memory_.setting);
}

void Shell::setSetting(table::Setting setting) {
  memory_.setting = table::nameOf(setting);
  memory_.write(settings_.memory);
  if (table_) table_->setSetting(setting);
}

std::string Shell::step() const { return table_ ? std::string{table_->step().name()} : "start"; }

void Shell::sit(std::unique_ptr<document::Document> document) {
  table_ = std::make_unique<Table>(std::move(document), words_, settings_.table, setting(), settings_.utc,
                                   router_);
  stick_ = std::make_unique<Stick>(settings_.media, settings_.wake);
  table_->intake().setSources(sourcesOfIntake());
  table_->setAsks({.panel = [this](Side side) { menu_->openFor(side); },
                   .sample = [this] { later([this] { openSample(*this, language()); }); },
                   .chime =
                       [this] {
                         if (memory_.sound) settings_.chime();
                       },
                   .agendas = [this] { return agendas_; },
                   .keepAgenda = [this](const document::ReadyAgenda& agenda) { keepAgenda(agenda); }});
}

std::filesystem::path Shell::home() const {
  const char* const own = std::getenv("HOME");
  return settings_.home.empty() && own != nullptr ? own : settings_.home;
}

Intake::Sources Shell::sourcesOfIntake() const {
  return {
      .lanes = intake::laneNames(languages_->all()),
      .files =
          [places =
               base::Places{.folders = {table_->document().file().parent_path(), settings_.workshops},
                            .home = home(),
                            .inHome = {"", "Downloads", "Documents", "Documenten", "Desktop", "Bureaublad"},
                            .media = settings_.media}] {
            constexpr std::size_t most = 60;
            return base::filesIn(base::foldersOf(places), {".csv", ".tsv", ".txt", ".tab"}, most);
          },
      .home = home(),
      .clipboard = settings_.clipboard,
      .read = [](const std::filesystem::path& file, const std::vector<survey::LaneName>& lanes,
                 survey::Progress* progress) { return readTable(file, lanes, progress); }};
}

document::Document::Settings Shell::documentSettings() const {
  return {.utc = settings_.utc,
          .wake = settings_.wake,
          .seed = settings_.seed,
          .marks = settings_.marks,
          .copies = settings_.copies,
          .furtherCopies = settings_.furtherCopies,
          .moment = std::chrono::milliseconds{500}};
}

bool Shell::open(const std::filesystem::path& file, bool readOnly) {
  close();
  try {
    auto with = documentSettings();
    with.readOnly = readOnly;
    sit(document::Document::open(file, std::move(with)));
  } catch (const document::OpenError& error) {
    tellTrouble(error);
    return false;
  }
  remember();
  tellLoss();
  return true;
}

bool Shell::create(const std::string& templateName, const std::string& language) {
  close();
  try {
    base::Ids ids = settings_.seed ? base::Ids{*settings_.seed} : base::Ids{};
    const auto from = document::readTemplate(settings_.assets / "templates" / (templateName + ".json"));
    std::filesystem::create_directories(settings_.workshops);
    const auto file = freeName(settings_.workshops, words_->date(settings_.utc()));
    sit(document::Document::create(file, document::newWorkshop(from, language, ids), documentSettings()));
  } catch (const document::OpenError& error) {
    tellTrouble(error);
    return false;
  } catch (const std::exception&) {
    accident("making a workshop", std::current_exception());
    return false;
  }
  remember();
  return true;
}

void Shell::close() {
  if (!table_) return;
  remember();
  memory_.recent.front().open = false;
  memory_.write(settings_.memory);
  router_.cancelAll(table_->now());
  menu_->close();
  const auto file = table_->document().file();
  const auto trouble = table_->document().close();
  stick_.reset();
  table_.reset();
  if (trouble)
    tellWithCopy((*words_)("trouble.not_closed.title"_text),
                 (*words_)("trouble.not_closed"_text, {file.filename().string()}), file, 0);
}

void Shell::remember() {
  if (!table_ || settings_.memory.empty()) return;
  const auto& document = table_->document();
  const auto picture = settings_.memory.parent_path() / "pictures" /
                       (std::to_string(std::hash<std::string>{}(document.file().string())) + ".png");
  try {
    std::filesystem::create_directories(picture.parent_path());
    report::writeThumbnail(document.workshop(), picture);
  } catch (const std::exception&) {
    // A picture for the start screen is a comfort: the workshop itself is on disk.
  }
  const journey::Workshop& workshop = document.workshop();
  const auto curve = journey::liveCurve(workshop, table_->room().outline(), table_->room().results());
  remembered_ = {step(), workshop.brief().title, table_->utc()};
  memory_.opened({.file = document.file().string(),
                  .title = remembered_.title,
                  .opened = remembered_.at,
                  .picture = picture.string(),
                  .step = remembered_.step,
                  .moments = std::ssize(curve),
                  .voted = std::ranges::count_if(curve, &journey::CurvePoint::given),
                  .open = true});
  memory_.write(settings_.memory);
}

void Shell::rememberInTime() {
  constexpr base::UtcMilliseconds often = 5 * 60 * 1000;
  const bool moved =
      step() != remembered_.step || table_->document().workshop().brief().title != remembered_.title;
  if (moved || table_->utc() - remembered_.at >= often) remember();
}

void Shell::resize(base::Size table) {
  settings_.table = table;
  if (table_) table_->resize(table);
}

void Shell::setShortcuts(bool on) {
  memory_.shortcuts = on;
  memory_.write(settings_.memory);
}

void Shell::setTheme(const std::string& name) {
  memory_.theme = name;
  memory_.write(settings_.memory);
}

void Shell::runLater() {
  std::vector<std::function<void()>> actions;
  actions.swap(later_);
  for (const auto& action : actions) guard(action);
}

void Shell::draw(ui::Frame& frame) {
  runLater();
  tellFullDisk();
  tellMoved(frame);
  const base::Rect all = frame.table();
  frame.draw(all, [&](ui::Canvas& canvas) { canvas.fill(all, frame.theme().table); });
  if (table_) {
    frame.part("ground", [&] { menu_->drawGround(frame); });
    frame.part("table", [&] { table_->draw(frame); });
    frame.part("stick", [&] { stick_->draw(frame, *table_); });
    frame.part("menu", [&] { menu_->draw(frame); });
    frame.part("memory", [&] { rememberInTime(); });
  } else {
    frame.part("start", [&] { start_->draw(frame); });
  }
  frame.part("devices", [&] { devices_->draw(frame); });
  if (message_) drawMessage(frame);
}

void Shell::message(std::string title, std::string text, std::vector<Choice> choices) {
  if (choices.empty()) choices.push_back({"close", (*words_)("message.close"_text), [] {}});
  message_ = Message{std::move(title), std::move(text), std::move(choices)};
}

void Shell::drawMessage(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const base::Rect all = frame.table();
  frame.draw(all, [&](ui::Canvas& canvas) { canvas.fill(all, look::faded(theme.ink, 0.25)); });
  frame.area(
      {.name = "message", .box = all, .role = "dialog", .label = message_->title, .value = message_->text});
  const base::Rect box = base::around(all.centre(), {360, 190});
  ui::sheet(frame, box, theme.sheetCorner, 6);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(message_->title, {box.x + 24, box.y + 18, box.w - 48, 26}, {theme.title, look::Weight::Bold},
                theme.ink);
    canvas.text(message_->text, {box.x + 24, box.y + 50, box.w - 48, 92}, {theme.heading}, theme.ink);
  });
  double right = box.right() - 24;
  for (std::size_t i = 0; i < message_->choices.size(); ++i) {
    const Choice& choice = message_->choices[i];
    const double width = 100;
    ui::button(frame,
               {.name = "message/" + choice.name,
                .box = {right - width, box.bottom() - 36, width, 20},
                .label = choice.label,
                .emphasis = i == 0 ? ui::Emphasis::Primary : ui::Emphasis::Normal},
               [this, act = choice.act] {
                 later([this, act] {
                   message_.reset();
                   act();
                 });
               });
    right -= width + 6;
  }
}

void Shell::tellTrouble(const document::OpenError& error) {
  std::cerr << "journeytable: " << error.file.string() << ": " << error.what() << std::endl;
  using document::Trouble;
  const auto say = [&](language::Text text) { return (*words_)(text, {error.file.filename().string()}); };
  const auto file = error.file;
  const Choice close{"close", (*words_)("message.close"_text), [] {}};
  const Choice look{"read", (*words_)("message.open_to_read"_text), [this, file] { open(file, true); }};
  const Choice rescued{"rescue", (*words_)("trouble.rescue.open"_text), [this, file] { rescue(file); }};
  switch (error.trouble) {
  case Trouble::Missing:
    return tellWithCopy(say("trouble.missing.title"_text), say("trouble.missing"_text), file, 0);
  case Trouble::NotOurs:
    return tellWithCopy(say("trouble.not_ours.title"_text), say("trouble.not_ours"_text), file, 0, rescued);
  case Trouble::Newer:
    return message(say("trouble.newer.title"_text), say("trouble.newer"_text), {close, look});
  case Trouble::OpenElsewhere:
    return message(say("trouble.open_elsewhere.title"_text), say("trouble.open_elsewhere"_text), {close});
  case Trouble::Damaged:
    return tellWithCopy(say("trouble.damaged.title"_text),
                        say("trouble.damaged"_text) + " " + (*words_)("trouble.rescue"_text), file, 0,
                        rescued);
  case Trouble::ReadOnly:
    return message(say("trouble.read_only.title"_text), say("trouble.read_only"_text), {look, close});
  case Trouble::DiskFull:
    return message(say("trouble.disk_full.title"_text), say("trouble.disk_full"_text), {close});
  case Trouble::Exists: return message(say("trouble.exists.title"_text), say("trouble.exists"_text), {close});
  case Trouble::Moved: return message(say("trouble.moved.title"_text), say("trouble.moved"_text), {close});
  case Trouble::Failed:
    return tellWithCopy(say("trouble.failed.title"_text), say("trouble.failed"_text), file, 0);
  }
}

void Shell::tellFullDisk() {
  const bool full = table_ && table_->document().onReserve();
  if (full && !toldFullDisk_)
    message((*words_)("trouble.last_room.title"_text),
            (*words_)("trouble.last_room"_text, {table_->document().file().filename().string()}));
  toldFullDisk_ = full;
}

void Shell::tellMoved(ui::Frame& frame) {
  constexpr base::Seconds again = 30;
  const bool isMoved = table_ && table_->document().failure() == document::Trouble::Moved;
  if (!isMoved) {
    // It came back, or goes on elsewhere: nothing is left to choose.
    if (toldMoved_ && message_ && message_->isAboutPlace) message_.reset();
    toldMoved_.reset();
    return;
  }
  if (message_ || (toldMoved_ && frame.now() - *toldMoved_ < again)) return;
  toldMoved_ = frame.now();
  const auto file = table_->document().file();
  std::error_code none;
  std::vector<Choice> places;
  const auto offer = [&](const char* name, language::Text label, const std::filesystem::path& place) {
    places.push_back({name, (*words_)(label), [this, place] { goOnAt(place); }});
  };
  if (std::filesystem::is_directory(file.parent_path(), none))
    offer("here", "trouble.moved.here"_text,
          std::filesystem::exists(file, none) ? freeName(file.parent_path(), file.stem().string()) : file);
  if (file.parent_path() != settings_.workshops)
    offer("documents", "trouble.moved.documents"_text, freeName(settings_.workshops, file.stem().string()));
  places.push_back({"later", (*words_)("trouble.moved.later"_text), [] {}});
  message((*words_)("trouble.moved.title"_text), (*words_)("trouble.moved"_text, {file.filename().string()}),
          std::move(places));
  message_->isAboutPlace = true;
}

void Shell::goOnAt(const std::filesystem::path& place) {
  std::error_code none;
  std::filesystem::create_directories(place.parent_path(), none);
  try {
    table_->document().goOnAt(place);
    remember();
  } catch (const document::OpenError& error) {
    toldMoved_.reset();
    tellTrouble(error);
  }
}

void Shell::tellLoss() {
  const document::Document& document = table_->document();
  if (!document.eventsOnceHeld() && !document.mayHaveLost()) {
    if (document.isMended())
      message((*words_)("trouble.mended.title"_text),
              (*words_)("trouble.mended"_text, {document.file().filename().string()}));
    return;
  }
  tellWithCopy((*words_)("trouble.less.title"_text),
               (*words_)("trouble.less"_text, {document.file().filename().string()}), document.file(),
               document.history().lastSeq());
}

void Shell::tellWithCopy(std::string title, std::string text, const std::filesystem::path& file,
                         std::int64_t events, std::optional<Choice> other) {
  std::vector<Choice> choices;
  const auto copy = document::newestWholeCopy({settings_.copies, settings_.furtherCopies}, file);
  if (copy && copy->events > events) {
    text +=
        " " + (*words_)("trouble.copy"_text, {words_->date(copy->made), base::localTime(copy->made).clock()});
    choices.push_back(
        {"copy", (*words_)("trouble.copy.open"_text), [this, copy = *copy, file] { openCopy(copy, file); }});
  }
  if (other) choices.push_back(std::move(*other));
  choices.push_back({"close", (*words_)("message.close"_text), [] {}});
  message(std::move(title), std::move(text), std::move(choices));
}

void Shell::openCopy(const document::Copy& copy, const std::filesystem::path& of) {
  openMade(of, (*words_)("trouble.copy.name"_text, {of.stem().string()}),
           [&](const std::filesystem::path& file) { document::bringBack(copy, file); });
}

void Shell::rescue(const std::filesystem::path& file) {
  document::Rescued rescued;
  const bool isOpen =
      openMade(file, (*words_)("trouble.rescue.name"_text, {file.stem().string()}),
               [&](const std::filesystem::path& to) { rescued = document::rescue(file, to); });
  if (isOpen)
    message(
        (*words_)("trouble.rescued.title"_text),
        (*words_)("trouble.rescued"_text, {std::to_string(rescued.events), std::to_string(rescued.records)}));
}

bool Shell::openMade(const std::filesystem::path& of, const std::string& name,
                     const std::function<void(const std::filesystem::path&)>& make) {
  std::error_code none;
  std::filesystem::create_directories(settings_.workshops, none);
  std::optional<document::OpenError> refused; // a stick that is gone, or cannot be written
  for (const auto& folder : {of.parent_path(), settings_.workshops}) {
    const auto file = freeName(folder, name);
    try {
      make(file);
      return open(file);
    } catch (const document::OpenError& error) {
      refused = error;
    }
  }
  tellTrouble(*refused);
  return false;
}

} // namespace shell
