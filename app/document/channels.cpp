#include "document/channels.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"

namespace document {

using journey::Channel;

namespace {

constexpr int lastPaper = 5;

} // namespace

Outcome addChannel(Edit& edit, std::string_view name, std::int64_t paper, Id<Channel>* made) {
  std::string clean;
  if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
  if (auto no = checkRange(paper, 0, lastPaper)) return no;
  const double rank = Row<Channel>(edit, {}, [](auto&) { return true; }).rankAtEnd();
  const auto id = edit.add<Channel>();
  edit.set(id, &Channel::name, clean);
  edit.set(id, &Channel::paper, paper);
  edit.set(id, &Channel::rank, rank);
  giveMade(made, id);
  return {};
}

Outcome renameChannel(Edit& edit, Id<Channel> channel, std::string_view name) {
  return writeField(edit, channel, &Channel::name, name, nameLimit);
}

Outcome setPaper(Edit& edit, Id<Channel> channel, std::int64_t paper) {
  if (auto no = checkRange(paper, 0, lastPaper)) return no;
  return setField(edit, channel, &Channel::paper, paper);
}

Outcome binChannel(Edit& edit, Id<Channel> channel) { return bin(edit, channel); }
Outcome restoreChannel(Edit& edit, Id<Channel> channel) { return restore(edit, channel); }

} // namespace document
