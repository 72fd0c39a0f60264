using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Conv.Runtime.Embedding;

/// <summary>
/// A list that allocates nothing while it has one element at most, as the people of most sessions do. Its elements never change.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
public readonly struct Few<T> : IReadOnlyList<T>
{
    private readonly T _only;
    private readonly T[]? _all;

    /// <summary>A list of one element.</summary>
    public Few(T only)
    {
        _only = only;
        Count = 1;
    }

    internal Few(T[] all)
    {
        _only = default!;
        _all = all;
        Count = all.Length;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), $"there is no element {index}: there are {Count}");
            }

            return _all is null ? _only : _all[index];
        }
    }

    /// <summary>Goes through the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Goes through a list.</summary>
    public struct Enumerator
    {
        private readonly Few<T> _list;
        private int _at;

        internal Enumerator(Few<T> list)
        {
            _list = list;
            _at = -1;
        }

        /// <summary>The element it stands at.</summary>
        public readonly T Current => _list[_at];

        /// <summary>Goes to the next element; false: there is none.</summary>
        public bool MoveNext() => ++_at < _list.Count;
    }
}

/// <summary>Lists that are filled before anybody reads them.</summary>
public static class Few
{
    /// <summary>A list of so many elements, which another type of the same layout fills before anybody reads it.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <typeparam name="TRaw">A structure that is the only field of <typeparamref name="T"/>.</typeparam>
    /// <param name="count">How many there are.</param>
    /// <param name="room">Where they are written.</param>
    public static Few<T> Filled<T, TRaw>(int count, out Span<TRaw> room)
        where T : struct
        where TRaw : struct
    {
        if (Unsafe.SizeOf<TRaw>() != Unsafe.SizeOf<T>() || RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            throw new InvalidOperationException($"{typeof(TRaw).Name} is not laid out like {typeof(T).Name}");
        }

        var all = new T[count];
        room =
            count == 0
                ? []
                : MemoryMarshal.CreateSpan(ref Unsafe.As<T, TRaw>(ref MemoryMarshal.GetArrayDataReference(all)), count);
        return new(all);
    }
}
