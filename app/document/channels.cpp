#include "document/channels.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"

namespace document {

using journey::Channel;

Deed addChannel(const std::string& name, std::int64_t paper, Id<Channel>* made) {
  return Deed("deed.add_channel", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
    if (auto no = checkRange(&Channel::paper, paper)) return no;
    const double rank = Row<Channel>(edit, {}, [](auto&) { return true; }).rankAtEnd();
    const auto id = edit.add<Channel>();
    edit.set(id, &Channel::name, clean);
    edit.set(id, &Channel::paper, paper);
    edit.set(id, &Channel::rank, rank);
    giveMade(made, id);
    return {};
  });
}

Deed renameChannel(Id<Channel> channel, const std::string& name) {
  return Deed("deed.rename_channel",
              [=](Edit& edit) { return writeField(edit, channel, &Channel::name, name, nameLimit); });
}

Deed setPaper(Id<Channel> channel, std::int64_t paper) {
  return Deed("deed.set_paper", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(&Channel::paper, paper)) return no;
    return setField(edit, channel, &Channel::paper, paper);
  });
}

Deed binChannel(Id<Channel> channel) {
  return Deed("deed.bin_channel", [=](Edit& edit) { return bin(edit, channel); });
}
Deed restoreChannel(Id<Channel> channel) {
  return Deed("deed.restore_channel", [=](Edit& edit) { return restore(edit, channel); });
}

const TextKind text::newChannel{.name = "new_channel", .finish = [](const Draft& draft, std::int64_t* made) {
                                  return makeNew<Channel>(draft, made, [draft](Id<Channel>* id) {
                                    return addChannel(draft.text, draft.channel, id);
                                  });
                                }};
const TextKind text::channel{
    .name = "channel", .start = Begin<&Channel::name>::with, .finish = End<renameChannel>::by};

} // namespace document
