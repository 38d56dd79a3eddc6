package org.ayni.events.value;

/** A date as well known as it is, in the Extended Date/Time Format (ISO 8601-2:2019). */
public record Edtf(String text) {

    public static Edtf parse(String text) {
        return new Edtf(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
