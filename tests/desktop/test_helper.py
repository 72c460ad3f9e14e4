"""Long work runs in a process of its own: results, errors and a stop come through."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from stadtregion_plugin.core.errors import Cancelled, InputError
from stadtregion_plugin.core.progress import report, unobserved
from stadtregion_plugin.workshop.helper import Helper, HelperError, python_program


def doubled(number, progress):
    report(progress, 0.5)
    return 2 * number


def refused(progress):
    raise InputError("{name} has {count} mistakes.", name="{braces}", count=3)


def mistaken(progress):
    raise ZeroDivisionError("by nothing")


def patient(progress):
    for step in range(1000):
        report(progress, step / 1000)
        time.sleep(0.02)


def deaf(progress):
    time.sleep(60)


@pytest.fixture
def helper():
    helper = Helper()
    yield helper
    helper.close()


class Stopping:
    """A progress that says stop once it was asked so many times."""

    def __init__(self, after: int) -> None:
        self.after, self.seen = after, []

    def __call__(self, fraction: float) -> bool:
        self.seen.append(fraction)
        return len(self.seen) < self.after


def test_a_python_program_is_found():
    assert python_program().is_file()


def test_a_result_comes_back_and_the_process_stays_for_the_next_job(helper):
    assert helper.run(doubled, (21,), unobserved) == 42
    process = helper._process
    assert helper.run(doubled, (4,), unobserved) == 8
    assert helper._process is process


def test_an_error_of_the_core_comes_back_as_it_was(helper):
    with pytest.raises(InputError) as caught:
        helper.run(refused, (), unobserved)
    assert str(caught.value) == "{braces} has 3 mistakes."
    assert helper.run(doubled, (1,), unobserved) == 2


def test_a_mistake_comes_back_with_its_traceback(helper):
    with pytest.raises(HelperError, match="by nothing"):
        helper.run(mistaken, (), unobserved)


def test_a_job_that_listens_ends_when_it_is_told_and_its_process_goes_on(helper):
    helper.run(doubled, (1,), unobserved)
    process = helper._process
    with pytest.raises(Cancelled):
        helper.run(patient, (), Stopping(after=5))
    assert helper.run(doubled, (2,), unobserved) == 4
    assert helper._process is process


def test_a_job_that_does_not_listen_is_ended_within_seconds(helper):
    helper.run(doubled, (1,), unobserved)
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        helper.run(deaf, (), Stopping(after=3))
    assert time.monotonic() - begun < 10
    assert helper.run(doubled, (3,), unobserved) == 6


def test_a_process_that_dies_is_told_and_replaced(helper):
    helper.run(doubled, (1,), unobserved)

    def kill(fraction):
        helper._process.kill()
        return True

    with pytest.raises(HelperError):
        helper.run(patient, (), kill)
    assert helper.run(doubled, (5,), unobserved) == 10


def test_two_threads_take_turns(helper):
    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(lambda number: helper.run(doubled, (number,), unobserved), range(8)))
    assert results == [2 * number for number in range(8)]


def test_a_helper_that_was_closed_takes_no_job_and_gives_up_the_one_it_has():
    helper = Helper()
    helper.run(doubled, (1,), unobserved)
    with ThreadPoolExecutor(1) as threads:
        running = threads.submit(helper.run, deaf, (), unobserved)
        time.sleep(0.5)
        helper.close()
        with pytest.raises(Cancelled):
            running.result(timeout=10)
    with pytest.raises(Cancelled):
        helper.run(doubled, (1,), unobserved)
