package dev.sideline.crm;

/**
 * A row that was not taken.
 *
 * @param row as a spreadsheet numbers it: the header is row 1
 * @param column the header of the cell that is wrong; empty where it is the whole row
 * @param value what stands there
 */
public record Rejection(String file, int row, String column, String value, String reason) {}
