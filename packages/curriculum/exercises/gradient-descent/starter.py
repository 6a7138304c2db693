from collections.abc import Callable


def descend(
    f: Callable[[list[float]], float],
    grad: Callable[[list[float]], list[float]],
    w0: list[float],
    lr: float,
    steps: int,
) -> tuple[list[float], list[float]]:
    """Gradient descent from w0.

    f -- the loss
    grad -- its gradient
    w0 -- where to start
    lr -- the learning rate
    steps -- how many steps to take, 0 or more

    Returns the last point, and the loss at every point visited, w0 included.
    """
    # So far we stay where we are.
    return list(w0), [f(w0)]
