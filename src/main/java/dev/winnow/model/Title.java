package dev.winnow.model;

/** A headline and where it was found. */
public record Title(String text, TitleSource source) {}
