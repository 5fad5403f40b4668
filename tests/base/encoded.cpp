#include "base/encoded.hpp"

#include <doctest/doctest.h>

using namespace base;

TEST_CASE("the name of bytes is their SHA-256") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(isSha256(sha256("abc")));
  CHECK_FALSE(isSha256(""));
  CHECK_FALSE(isSha256(std::string(64, 'G')));
  CHECK_FALSE(isSha256(std::string(64, 'A')));
  CHECK_FALSE(isSha256(std::string(63, 'a')));
}

TEST_CASE("bytes come back from base64, and nothing else is base64") {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  for (std::size_t length = 0; length <= bytes.size(); ++length)
    CHECK(fromBase64(toBase64(bytes.substr(0, length))) == bytes.substr(0, length));
  CHECK(toBase64("Man") == "TWFu");
  CHECK(toBase64("M") == "TQ==");
  for (const char* bad : {"TQ", "TQ=", "TR==", "T Q==", "TQ==\n", "TQ==TQ==", "Ä", "====", "TWF"}) {
    CAPTURE(bad);
    CHECK_FALSE(fromBase64(bad));
  }
}
