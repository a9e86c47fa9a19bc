package io.bundlecast.reading;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The components of a record class and how to make one from their values. */
record RecordShape<T>(List<RecordComponent> components, Constructor<T> constructor) {

    private static final Map<Class<?>, RecordShape<?>> KNOWN = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    static <T> RecordShape<T> of(Class<T> type) {
        return (RecordShape<T>) KNOWN.computeIfAbsent(type, RecordShape::read);
    }

    private static <T> RecordShape<T> read(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape<>(List.of(components), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("cannot create " + type.getName(), e);
        }
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static @Nullable Object value(Record record, RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** @throws IllegalArgumentException when the record refuses the values */
    T create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(
                    "cannot create " + constructor.getDeclaringClass().getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot create " + constructor.getDeclaringClass().getName(), e);
        }
    }
}
