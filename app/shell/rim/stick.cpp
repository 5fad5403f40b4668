#include "shell/rim/stick.hpp"

#include "shell/start/free_name.hpp"
#include "ui/widgets.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Icon;

namespace {

namespace fs = std::filesystem;

constexpr base::Seconds offered = 60, told = 60;

/// Everything that was written to the disk of this folder is on it.
bool isSynced(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
  if (descriptor >= 0) ::close(descriptor);
  return synced;
}

} // namespace

Stick::Stick(std::vector<fs::path> roots, std::function<void()> wake)
    : roots_(std::move(roots)), watch_([this, wake = std::move(wake)] {
        isStale_ = true;
        wake();
      }) {}

void Stick::look(ui::Frame& frame) {
  if (isStale_.exchange(false)) looking_.ask([roots = roots_] { return steps::mediaIn(roots); });
  if (auto sticks = looking_.take()) found(std::move(*sticks), frame.now());
  if (const auto isThere = copying_.take())
    become(*isThere ? State::Done : State::Failed, frame.now());
  else if (state_ == State::Copying && !copying_.isAsking()) // what was thrown is no answer
    become(State::Failed, frame.now());
  if (looking_.isAsking() || copying_.isAsking()) frame.again(frame.now() + 0.2);
}

void Stick::found(std::vector<steps::Destination> sticks, base::Seconds now) {
  for (const steps::Destination& one : sticks)
    if (state_ != State::Copying && std::ranges::find(sticks_, one) == sticks_.end()) {
      stick_ = one;
      become(State::Offered, now);
    }
  sticks_ = std::move(sticks);
  const bool isGone = std::ranges::find(sticks_, stick_) == sticks_.end();
  if (isGone && state_ != State::Copying) become(State::Nothing, now);
}

void Stick::become(State state, base::Seconds now) {
  state_ = state;
  since_ = now;
}

void Stick::copy(Table& table, const steps::Destination& to) {
  if (state_ == State::Copying) return;
  stick_ = to;
  become(State::Copying, table.now());
  copying_.ask([write = table.document().writing(), folder = to.folder,
                name = table.document().file().stem().string()] {
    write(freeName(folder, name));
    return isSynced(folder);
  });
}

void Stick::draw(ui::Frame& frame, Table& table) {
  look(frame);
  const bool passes = state_ != State::Nothing && state_ != State::Copying;
  const base::Seconds end = since_ + (state_ == State::Offered ? offered : told);
  if (passes && frame.now() >= end) become(State::Nothing, frame.now());
  if (state_ == State::Nothing) return;
  if (passes) frame.again(end);
  const auto say = [&](language::Text text) { return table.room().say(text, {stick_.name}); };
  struct Line {
    std::string words, value;
    Icon icon;
  };
  const Line line = state_ == State::Offered   ? Line{say("stick.offer"_text), "offered", Icon::Export}
                    : state_ == State::Copying ? Line{say("stick.copying"_text), "copying", Icon::Saving}
                    : state_ == State::Done    ? Line{say("stick.done"_text), "done", Icon::Done}
                                               : Line{say("stick.failed"_text), "failed", Icon::Warning};
  const Rect sheet = table.sheet();
  constexpr double height = 22;
  const double width = std::min(300.0, sheet.w - 12);
  ui::button(frame,
             {.name = "stick",
              .box = {sheet.centre().x - width / 2, sheet.bottom() - height - 6, width, height},
              .label = line.words,
              .emphasis = state_ == State::Offered ? ui::Emphasis::Primary : ui::Emphasis::Normal,
              .icon = line.icon,
              .value = line.value,
              .capHeight = frame.theme().heading,
              .role = state_ == State::Offered ? "button" : "status"},
             [this, &table] {
               if (state_ == State::Offered)
                 copy(table, stick_);
               else if (state_ != State::Copying)
                 become(State::Nothing, table.now());
             });
}

} // namespace shell
