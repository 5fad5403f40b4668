#pragma once
// The plan of the research: what customers are going to be asked.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// About a touchpoint: by its own channel. It begins as what is mostly asked there: satisfaction, and of the
/// whole journey the Net Promoter Score.
Deed addInquiryAt(Id<journey::Touchpoint> touchpoint, Id<journey::Inquiry>* made = nullptr);
Deed addInquiryOf(Id<journey::Stage> stage, Id<journey::Inquiry>* made = nullptr);
Deed addInquiry(Id<journey::Inquiry>* made = nullptr); ///< of the whole journey
Deed setAsking(Id<journey::Inquiry> inquiry, journey::Asking asking);
/// By what customers are asked; none: nobody says.
Deed setInquiryChannel(Id<journey::Inquiry> inquiry, Id<journey::Channel> channel);
/// Any text of it, also why a rule is set aside; all may become empty.
Deed writeInquiry(Id<journey::Inquiry> inquiry, std::string journey::Inquiry::*field,
                  const std::string& text);
/// How many answers are wanted, as people write it; empty: nobody says.
Deed writeWanted(Id<journey::Inquiry> inquiry, const std::string& text);
Deed binInquiry(Id<journey::Inquiry> inquiry);
Deed restoreInquiry(Id<journey::Inquiry> inquiry);

namespace text {
extern const TextKind inquiry; ///< about it, field: a text of it, or "wanted"
} // namespace text

} // namespace document
