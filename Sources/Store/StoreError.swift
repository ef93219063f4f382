// Provisional until the schema's arrives.
package enum StoreErrorPlaceholder {}
