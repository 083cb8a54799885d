"""The works and cases that the tests of citations share."""

from citing import cases, french, kinds, pytest_generate_tests, readable, references

__all__ = ["cases", "french", "kinds", "pytest_generate_tests", "readable", "references"]
