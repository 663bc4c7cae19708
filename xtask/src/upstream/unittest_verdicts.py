"""Runs the tests in the folder `tests`, and says of each how it ended on a line of its own."""

import sys
import unittest


class Verdicts(unittest.TextTestResult):
    def say(self, word, test):
        print(f"\nverdict {word} {test.id()}", flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.say("passed", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.say("failed", test)

    def addError(self, test, err):
        super().addError(test, err)
        self.say("failed", test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.say("skipped", test)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self.say("passed", test)

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.say("failed", test)


suite = unittest.defaultTestLoader.discover("tests")
ended = unittest.TextTestRunner(resultclass=Verdicts).run(suite)
sys.exit(not ended.wasSuccessful())
