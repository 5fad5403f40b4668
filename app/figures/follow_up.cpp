#include "figures/follow_up.hpp"

namespace figures {

using namespace language::literals;
using journey::Progress;

language::Text progressText(Progress progress) {
  switch (progress) {
  case Progress::Open: return "loop.state.open"_text;
  case Progress::Doing: return "loop.state.doing"_text;
  case Progress::Done: break;
  }
  return "loop.state.done"_text;
}

look::Icon progressIcon(Progress progress) {
  switch (progress) {
  case Progress::Open: return look::Icon::ToCome;
  case Progress::Doing: return look::Icon::Play;
  case Progress::Done: break;
  }
  return look::Icon::Done;
}

} // namespace figures
