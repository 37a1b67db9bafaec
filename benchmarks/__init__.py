"""Measurements, as ratios to a peer or to a limit taken in the same run.

`python -m benchmarks [name …]`. Every module here that has a function
`results()` is a benchmark.
"""
