extension Array {
    /// Takes everything out and keeps the memory for the next text.
    ///
    /// Mostly nothing is in: to look costs less than to ask for it.
    @inline(__always)
    mutating func empty() {
        if !isEmpty { removeAll(keepingCapacity: true) }
    }
}
