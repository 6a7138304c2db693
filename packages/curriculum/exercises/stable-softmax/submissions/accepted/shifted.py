import math


def softmax(z):
    largest = max(z)
    exponentials = [math.exp(x - largest) for x in z]
    total = sum(exponentials)
    return [e / total for e in exponentials]
