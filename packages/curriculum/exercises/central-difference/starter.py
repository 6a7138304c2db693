from collections.abc import Callable


def central_difference(f: Callable[[float], float], x: float, h: float = 1e-5) -> float:
    """Estimate the slope of f at x from two values of f, one on each side.

    f -- the function
    x -- where the slope is wanted
    h -- the step, greater than 0
    """
    # Replace the next line.
    raise NotImplementedError(f"The slope at {x} with step {h} is not computed yet.")
