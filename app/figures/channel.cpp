#include "figures/channel.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace figures {

using look::Icon;

namespace {

/// Beginnings and parts of words that name a channel, the more telling ones first.
constexpr std::array<std::pair<std::string_view, Icon>, 32> parts{{
    {"mail", Icon::Mail},        {"sociale", Icon::Social},
    {"social", Icon::Social},    {"telefo", Icon::Phone},
    {"teleph", Icon::Phone},     {"phone", Icon::Phone},
    {"bellen", Icon::Phone},     {"whatsapp", Icon::Chat},
    {"chat", Icon::Chat},        {"sms", Icon::Chat},
    {"mond-tot", Icon::Chat},    {"word of mouth", Icon::Chat},
    {"app", Icon::App},          {"web", Icon::Web},
    {"site", Icon::Web},         {"portal", Icon::Web},
    {"online", Icon::Web},       {"post", Icon::Post},
    {"brief", Icon::Post},       {"letter", Icon::Post},
    {"persoon", Icon::InPerson}, {"face", Icon::InPerson},
    {"balie", Icon::InPerson},   {"desk", Icon::InPerson},
    {"bezoek", Icon::InPerson},  {"visit", Icon::InPerson},
    {"winkel", Icon::InPerson},  {"partij", Icon::OtherParty},
    {"party", Icon::OtherParty}, {"advert", Icon::Advertising},
    {"geen", Icon::NoContact},   {"no contact", Icon::NoContact},
}};

} // namespace

Icon signOf(std::string_view channel) {
  std::string name{channel};
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  const auto found = std::ranges::find_if(
      parts, [&](const auto& part) { return name.find(part.first) != std::string::npos; });
  return found == parts.end() ? Icon::Channel : found->second;
}

look::Colour paperOf(const look::Theme& theme, const journey::Channel* channel) {
  if (channel == nullptr) return theme.white;
  switch (signOf(channel->name)) {
  case Icon::Chat:
  case Icon::Advertising:
  case Icon::OtherParty: return theme.white;
  case Icon::NoContact: return look::mixed(theme.table, theme.ink, 0.05);
  default: return theme.papers[static_cast<std::size_t>(channel->paper) % theme.papers.size()];
  }
}

} // namespace figures
