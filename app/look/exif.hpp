#pragma once
// The one thing that is read of what cameras write beside a picture: how they were held.
#include <string_view>

namespace look {

/// 1 to 8; 1 where the file does not tell, or not in a way that makes sense.
int orientationOfJpeg(std::string_view jpeg);
int orientationOfPng(std::string_view png);

} // namespace look
