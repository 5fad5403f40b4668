#include "document/document.hpp"

#include "document/open_error.hpp"
#include "document/pictures.hpp"
#include "document/rules.hpp"
#include "document/workshop_file.hpp"
#include "store/writer_thread.hpp"

#include <cassert>
#include <mutex>
#include <new>
#include <span>

namespace document {
namespace {

/// Drops what the deed did where it refuses; throws where it leaves what no file may hold.
journey::Outcome attempt(Edit& edit, const Deed& deed) {
  auto refusal = deed(edit);
  if (refusal) {
    edit.drop();
  } else if (const auto broken = brokenRule(edit.now(), edit.changes())) {
    throw std::logic_error(*broken);
  }
  return refusal;
}

/// What the events make; the pictures are there already.
void replayInto(Content& content) {
  journey::Pictures pictures = std::move(content.workshop.pictures);
  content.workshop = replayed(content.events);
  content.workshop.pictures = std::move(pictures);
}

} // namespace

struct Document::Inner {
  explicit Inner(std::filesystem::path place, Settings given)
      : settings(std::move(given)), file(std::move(place)) {
    assert(settings.utc);
    if (settings.seed) ids = base::Ids{*settings.seed};
  }
  void take(Content content);
  /// From any thread. Without what the events make, or with it.
  Content held() const;
  Content everything() const;
  void startWriting(std::function<Content(WorkshopFile&)> open);
  Event beginning(const journey::Workshop& begin) const;
  std::int64_t newIdentity() const {
    return (settings.seed ? base::Ids{*settings.seed} : base::Ids{}).next();
  }
  std::string nameOf(const Event& event) const;
  bool isKept(std::int64_t token) const {
    const std::lock_guard held{growing};
    return secrets.contains(token);
  }
  void keep(Event event, const Edit& edit, const Tokens& erased);
  Tokens everUnder(const std::vector<Edit::Erased>& places, const journey::Changes& newest) const;
  void erase(const Tokens& tokens);
  void giveUp(Edit& edit);
  void mend();

  Settings settings;
  std::filesystem::path file;
  journey::Workshop workshop;
  History history;
  std::map<std::string, std::string> view;
  Secrets secrets;
  journey::Pictures pictures; ///< as in the workshop; for other threads
  base::Ids ids;
  std::uint64_t revision = 0;
  bool isEditing = false;
  std::int64_t identity = 0;
  std::optional<std::int64_t> eventsOnceHeld;
  bool mayHaveLost = false, isMended = false;
  /// Where memory ran out within a deed: how many events are whole. What is there besides is no part of them.
  std::optional<std::int64_t> torn;
  mutable std::mutex growing; ///< held while history and view grow, and while another thread reads them
  std::optional<store::Error> closing;       ///< why closing failed
  std::optional<WorkshopFile> disk;          ///< of the writer thread; none in memory and for reading
  std::optional<store::WriterThread> writer; ///< last: it ends before what it writes
};

void Document::Inner::take(Content content) {
  identity = content.identity;
  workshop = std::move(content.workshop);
  for (Event& event : content.events) history.append(std::move(event));
  view = std::move(content.view);
  secrets = std::move(content.secrets);
  pictures = workshop.pictures;
  // A seed that made the ids of this history would make them again.
  if (settings.seed) ids = base::Ids{*settings.seed ^ static_cast<std::uint64_t>(history.lastSeq())};
}

Content Document::Inner::held() const {
  Content content{.identity = identity, .events = {}, .view = {}, .secrets = {}, .workshop = {}};
  const std::lock_guard held{growing};
  const auto end = history.events().begin() + (torn ? *torn : history.lastSeq());
  content.events.assign(history.events().begin(), end);
  content.view = view;
  content.secrets = secrets;
  content.workshop.pictures = pictures;
  return content;
}

Content Document::Inner::everything() const {
  Content content = held();
  replayInto(content);
  return content;
}

void Document::Inner::startWriting(std::function<Content(WorkshopFile&)> open) {
  disk.emplace(file, WorkshopFile::Settings{.marks = settings.marks,
                                            .copies = settings.copies,
                                            .furtherCopies = settings.furtherCopies,
                                            .betweenCopies = settings.betweenCopies,
                                            .everything = [this] { return everything(); }});
  Content content;
  // The first call happens before emplace() returns; only that one opens, reads and may refer to what is
  // here.
  auto begin = [this, &content, open = std::move(open)](const store::Error* after) -> store::Database& {
    if (after != nullptr)
      disk->reopen(*after);
    else
      content = open(*disk);
    return disk->database();
  };
  orOpenError(file, [&] {
    writer.emplace(store::WriterThread::Calls{
        .begin = std::move(begin),
        .committed = [this] { disk->committed(); },
        .end = [this](const store::Error* failure) { closing = disk->close(failure); },
        .changed = settings.wake,
        .makeRoom = [this] { return disk->makeRoom(); },
        .idle = [this] { disk->rest(); },
        .leftOut = [this](const store::Error& error) { settings.leftOut(error.what()); },
        .meant = [this](const store::Error& error) { return disk->meant(error); },
        .moment = settings.moment});
  });
  if (disk->lost()) eventsOnceHeld = disk->lost()->seq;
  mayHaveLost = disk->isLogCut();
  isMended = disk->isMended();
  take(std::move(content));
}

Event Document::Inner::beginning(const journey::Workshop& begin) const {
  Event event{1, settings.utc(), {}, "deed.begin", 0, journey::difference({}, begin)};
  if (const auto broken = brokenRule(begin, event.changes)) throw std::logic_error(*broken);
  if (begin.journeys.empty()) throw std::logic_error("a workshop without a journey");
  return event;
}

std::string Document::Inner::nameOf(const Event& event) const {
  const auto* participant = workshop.participants.find(event.actor);
  return participant == nullptr ? std::string{} : participant->name;
}

/// In memory and for the writer, or not at all.
void Document::Inner::keep(Event event, const Edit& edit, const Tokens& erased) {
  const std::int64_t before = event.seq - 1;
  store::WriterThread::Job job;
  if (writer)
    job = [this, event, kept = edit.kept(), shown = edit.keptPictures(), erased](store::Database& database) {
      for (const auto& [name, png] : shown.all()) writePicture(database, name, *png);
      for (const auto& [token, text] : kept)
        if (isKept(token)) writeSecret(database, token, text);
      writeEvent(database, event);
      eraseSecrets(database, erased);
    };
  const std::lock_guard held{growing};
  try {
    secrets.insert(edit.kept().begin(), edit.kept().end());
    pictures.add(edit.keptPictures());
    history.append(std::move(event));
    if (writer) writer->write(std::move(job));
  } catch (...) {
    torn = before;
    throw;
  }
  ++revision;
}

/// The numbers that these fields ever held, `newest` counted in.
Tokens Document::Inner::everUnder(const std::vector<Edit::Erased>& places,
                                  const journey::Changes& newest) const {
  Tokens tokens;
  const auto look = [&](const journey::Changes& changes, const Edit::Erased& place) {
    for (const journey::Change& change : changes)
      if (change.table == place.table && change.id == place.id && change.field == place.field)
        for (const journey::Value& value : {change.before, change.after})
          if (const auto* token = std::get_if<std::int64_t>(&value); token != nullptr && *token != 0)
            tokens.push_back(*token);
  };
  for (const Edit::Erased& place : places) {
    for (const Event& event : history.events()) look(event.changes, place);
    look(newest, place);
  }
  return tokens;
}

/// Out of memory at once, out of the file and its copies in a moment.
void Document::Inner::erase(const Tokens& tokens) {
  if (tokens.empty()) return;
  {
    const std::lock_guard held{growing};
    for (const std::int64_t token : tokens) secrets.erase(token);
  }
  if (!writer) return;
  disk->erase(tokens);
  writer->reopen();
}

/// After something was thrown within a deed: it never happened.
void Document::Inner::giveUp(Edit& edit) {
  try {
    if (!torn) edit.drop();
  } catch (...) {
    const std::lock_guard held{growing};
    torn = history.lastSeq();
  }
  try {
    mend();
  } catch (const std::bad_alloc&) { // before the next deed, then
  }
}

/// What the history makes, and nothing besides.
void Document::Inner::mend() {
  if (!torn) return;
  const auto whole = std::span{history.events()}.first(static_cast<std::size_t>(*torn));
  // What nothing happened to stays where it is: a screen may look at it.
  journey::apply(workshop, journey::difference(workshop, replayed(whole)));
  History again;
  for (const Event& event : whole) again.append(event);
  const std::lock_guard held{growing};
  history = std::move(again);
  ++revision;
  torn.reset();
}

Document::Document(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
Document::~Document() { close(); }

std::optional<Trouble> Document::close() {
  inner_->writer.reset();
  inner_->settings.readOnly = true;
  return inner_->closing ? std::optional{troubleOf(inner_->closing->fault)} : std::nullopt;
}

void Document::writeTo(const std::filesystem::path& place) const {
  onOwnThread(place, [&] { makeFile(place, inner_->everything()); });
}

std::function<void(const std::filesystem::path&)> Document::writing() const {
  return [content = std::make_shared<Content>(inner_->held())](const std::filesystem::path& place) {
    onOwnThread(place, [&] {
      replayInto(*content);
      makeFile(place, *content);
    });
  };
}

void Document::goOnAt(const std::filesystem::path& place) {
  assert(inner_->writer);
  inner_->disk->goOnAt(place);
  auto here = place; // nothing is asked for once it is done
  inner_->writer->reopen();
  if (const auto failure = inner_->writer->flush() ? std::nullopt : inner_->writer->failure())
    throw OpenError{troubleOf(failure->fault), place, failure->what()};
  inner_->file = std::move(here);
}

std::unique_ptr<Document> Document::open(const std::filesystem::path& file, Settings settings) {
  auto inner = std::make_unique<Inner>(file, std::move(settings));
  if (inner->settings.readOnly) {
    Content content;
    onOwnThread(file,
                [&] { lookInto(file, [&](store::Database& database) { content = readContent(database); }); });
    inner->take(std::move(content));
  } else {
    inner->startWriting([](WorkshopFile& disk) { return disk.open(); });
  }
  return std::unique_ptr<Document>{new Document{std::move(inner)}};
}

std::unique_ptr<Document> Document::create(const std::filesystem::path& file, const journey::Workshop& begin,
                                           Settings settings) {
  assert(!settings.readOnly && begin.briefs.find({1}) != nullptr);
  auto inner = std::make_unique<Inner>(file, std::move(settings));
  const std::int64_t identity = inner->newIdentity();
  const Event beginning = inner->beginning(begin);
  const Content content{
      .identity = identity, .events = {beginning}, .view = {}, .secrets = {}, .workshop = begin};
  inner->startWriting([&](WorkshopFile& disk) {
    disk.create(content);
    return disk.open();
  });
  return std::unique_ptr<Document>{new Document{std::move(inner)}};
}

std::unique_ptr<Document> Document::inMemory(const journey::Workshop& begin, Settings settings) {
  auto inner = std::make_unique<Inner>(std::filesystem::path{}, std::move(settings));
  inner->take({.identity = inner->newIdentity(),
               .events = {inner->beginning(begin)},
               .view = {},
               .secrets = {},
               .workshop = begin});
  return std::unique_ptr<Document>{new Document{std::move(inner)}};
}

const journey::Workshop& Document::workshop() const { return inner_->workshop; }
const History& Document::history() const { return inner_->history; }
const Secrets& Document::secrets() const { return inner_->secrets; }
const std::filesystem::path& Document::file() const { return inner_->file; }
std::uint64_t Document::revision() const { return inner_->revision; }
bool Document::readOnly() const { return inner_->settings.readOnly; }
std::optional<std::int64_t> Document::eventsOnceHeld() const { return inner_->eventsOnceHeld; }
bool Document::mayHaveLost() const { return inner_->mayHaveLost; }
bool Document::isMended() const { return inner_->isMended; }

journey::Outcome Document::perform(base::Id<journey::Participant> by, const Deed& deed) {
  return record(by, deed, 0);
}

journey::Outcome Document::undo(base::Id<journey::Participant> by) {
  inner_->mend();
  const Event* event = inner_->history.undoable();
  if (event == nullptr) return journey::Refusal{"refusal.nothing_to_undo"};
  return revert(by, "deed.undo", *event);
}

journey::Outcome Document::redo(base::Id<journey::Participant> by) {
  inner_->mend();
  const Event* event = inner_->history.redoable();
  if (event == nullptr) return journey::Refusal{"refusal.nothing_to_redo"};
  return revert(by, "deed.redo", *event);
}

journey::Outcome Document::takeBack(base::Id<journey::Participant> by) {
  inner_->mend();
  const auto [event, touched] = inner_->history.takeBack(by);
  if (event == nullptr) return journey::Refusal{"refusal.nothing_to_undo"};
  if (touched != nullptr) return journey::Refusal{"refusal.changed_since", {inner_->nameOf(*touched)}};
  return revert(by, "deed.take_back", *event);
}

journey::Outcome Document::takeBackEvent(std::int64_t seq) {
  inner_->mend();
  const auto [event, touched] = inner_->history.takeBackEvent(seq);
  if (event == nullptr) return journey::Refusal{"refusal.nothing_to_undo"};
  if (touched != nullptr) return journey::Refusal{"refusal.changed_since", {inner_->nameOf(*touched)}};
  return revert({}, "deed.take_back", *event);
}

journey::Outcome Document::revert(base::Id<journey::Participant> by, std::string_view name,
                                  const Event& event) {
  const auto work = [&](Edit& edit) -> journey::Outcome {
    const auto inverse = journey::inverse(event.changes);
    const bool isApplied = edit.apply(inverse);
    const auto* sitter = isApplied ? sitterInTheWay(edit.now(), inverse) : nullptr;
    if (sitter != nullptr) return journey::Refusal{"refusal.seat_taken", {sitter->name}};
    if (isApplied && !brokenRule(edit.now(), inverse)) return {};
    const auto& first = event.changes.front();
    const Event* since = inner_->history.lastTouched(first.table, first.id);
    return journey::Refusal{"refusal.changed_since", {since == nullptr ? "" : inner_->nameOf(*since)}};
  };
  return record(by, {name, work}, event.seq);
}

journey::Outcome Document::record(base::Id<journey::Participant> by, const Deed& deed, std::int64_t reverts) {
  Inner& inner = *inner_;
  assert(!inner.isEditing); // one gesture at a time
  if (inner.settings.readOnly) return journey::Refusal{"refusal.read_only"};
  inner.mend();
  const auto at = inner.settings.utc();
  Edit edit{inner.workshop, inner.ids, at, by};
  inner.isEditing = true;
  try {
    auto refusal = attempt(edit, deed);
    inner.isEditing = false;
    if (refusal) return refusal;
    Event event{inner.history.lastSeq() + 1, at, by, std::string{deed.name()}, reverts, edit.tidied()};
    const Tokens erased = inner.everUnder(edit.erased(), event.changes);
    if (!event.changes.empty()) inner.keep(std::move(event), edit, erased);
    inner.erase(erased);
    return {};
  } catch (...) {
    inner.isEditing = false;
    inner.giveUp(edit);
    throw;
  }
}

const std::map<std::string, std::string>& Document::view() const { return inner_->view; }

void Document::setView(const std::string& key, std::string value) {
  const auto known = inner_->view.find(key);
  if (known == inner_->view.end() ? value.empty() : known->second == value) return;
  {
    const std::lock_guard held{inner_->growing};
    if (value.empty())
      inner_->view.erase(known);
    else
      inner_->view.insert_or_assign(key, value);
  }
  if (inner_->writer)
    inner_->writer->write(
        [key, value = std::move(value)](store::Database& database) { writeView(database, key, value); });
}

Document::Saving Document::saving() const {
  if (!inner_->writer) return Saving::Saved;
  switch (inner_->writer->state()) {
  case store::WriterThread::State::Idle: return Saving::Saved;
  case store::WriterThread::State::Writing: return Saving::Writing;
  case store::WriterThread::State::Failed: return Saving::Failed;
  }
  return Saving::Failed;
}

std::optional<Trouble> Document::failure() const {
  const auto failure = inner_->writer ? inner_->writer->failure() : std::nullopt;
  return failure ? std::optional{troubleOf(failure->fault)} : std::nullopt;
}

void Document::retry() {
  if (inner_->writer) inner_->writer->retry();
}

bool Document::onReserve() const { return inner_->disk && inner_->disk->onReserve(); }

bool Document::flush() { return !inner_->writer || inner_->writer->flush(); }

std::vector<double> Document::commitSeconds() const {
  return inner_->writer ? inner_->writer->commitSeconds() : std::vector<double>{};
}

} // namespace document
