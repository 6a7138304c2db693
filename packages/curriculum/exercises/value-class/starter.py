class Value:
    """A number that remembers how it was made, so that it can find derivatives."""

    def __init__(self, data: float) -> None:
        self.data = data
        # the derivative of the result by this value, once backward() has run
        self.grad = 0.0

    def __add__(self, other: "Value") -> "Value":
        return Value(self.data + other.data)

    def __mul__(self, other: "Value") -> "Value":
        return Value(self.data * other.data)

    def backward(self) -> None:
        """Set the grad of every value that this one was made from."""
        self.grad = 1.0
        # The values that this one was made from are not known yet.
