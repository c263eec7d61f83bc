""".NET members from Python: methods and overloads, properties, fields, indexers, operators, nesting."""

import decimal
import unittest

import dotnet_subjects  # noqa: F401 - loads the subjects
from PyBridge.Subjects import Animal, Box, Calculator, Dog, Grid, Money
from System import DateTime, Environment, Int32, Math, Object, String, TimeSpan


class Overloads(unittest.TestCase):
    def test_the_kind_of_the_argument_chooses(self):
        which = Calculator().Which
        self.assertEqual(
            [which(1), which(1 << 40), which(1.5), which("a"), which(True), which([1]), which("a", "b"), which()],
            ["int", "long", "double", "string", "bool", "object", "strings", "strings"],
        )

    def test_an_int_of_any_size_finds_a_place_or_the_object_overload(self):
        self.assertEqual(Calculator().Which(3**100), "object")

    def test_an_overflow_is_an_error_with_both_types(self):
        with self.assertRaises(TypeError) as caught:
            Calculator().Byte(300)
        self.assertIn("System.Byte", str(caught.exception))
        self.assertIn("300", str(caught.exception))

    def test_a_float_is_never_cut_to_an_integer(self):
        with self.assertRaises(TypeError):
            Calculator().Add(1.5, 2)

    def test_the_error_lists_the_candidates(self):
        with self.assertRaises(TypeError) as caught:
            Calculator().Add("a", 2)
        self.assertIn("No overload of PyBridge.Subjects.Calculator.Add takes (str, int)", str(caught.exception))
        self.assertIn("long Calculator.Add(long a, long b)", str(caught.exception))

    def test_optional_and_named_arguments(self):
        self.assertEqual(Calculator.Optional(1), "1 b 1.5")
        self.assertEqual(Calculator.Optional(1, c=2.5), "1 b 2.5")
        self.assertEqual(Calculator.Optional(b="x", a=3), "3 x 1.5")
        with self.assertRaises(TypeError):
            Calculator.Optional(1, d=2)

    def test_params_take_single_values_none_and_a_list(self):
        self.assertEqual([Calculator.Count(), Calculator.Count(1, 2, 3), Calculator.Count([1, 2])], [0, 3, 2])
        self.assertEqual(Calculator.Join("-", 1, "a", None), "1-a-")

    def test_ref_and_out_come_back_in_a_tuple(self):
        self.assertEqual(Calculator.Swap(1, 2), (True, 2, 1))
        self.assertEqual(Calculator.Halves(7), (3, 1))
        self.assertEqual(Int32.TryParse("42"), (True, 42))
        self.assertEqual(Int32.TryParse("42", None), (True, 42), "a placeholder for the out parameter, as Python.NET wants it")
        self.assertEqual(Calculator.In(4), 5)

    def test_spans_and_memory_take_buffers_and_lists(self):
        data = bytearray(3)
        Calculator.Fill(data)
        self.assertEqual(data, b"\x07\x07\x07")
        data.append(1)  # the buffer was released
        self.assertEqual(Calculator.Sum([1, 2, 3]), 6)
        self.assertEqual(Calculator.Length(b"abcd"), 4)
        with self.assertRaises(TypeError):
            Calculator.Fill(b"abc")

    def test_none_is_null(self):
        self.assertEqual([Calculator.Nullable(None), Calculator.Nullable(5)], ["null", "5"])
        self.assertTrue(String.IsNullOrEmpty(None))

    def test_an_overload_can_be_chosen_by_hand(self):
        self.assertEqual(Math.Max.Overloads[float, float](1, 2), 2.0)
        self.assertEqual(Calculator().Which.Overloads[object](1), "object")
        with self.assertRaises(TypeError):
            Math.Max.Overloads[str, str]

    def test_inherited_overloads_take_part(self):
        dog = Dog()
        self.assertEqual([dog.Call("Rex"), dog.Call(2), dog.Speak(), Animal.Speak(dog)], ["Rex!", "DogDog", "Woof", "Woof"])

    def test_static_and_instance_overloads_of_one_name(self):
        o = Object()
        self.assertTrue(o.Equals(o))
        self.assertTrue(Object.Equals(o, o))
        self.assertTrue(Object.Equals(o, o) and not o.Equals(None))

    def test_a_method_of_another_type_refuses_the_object(self):
        with self.assertRaises(TypeError) as caught:
            Calculator.Add(Object(), 1, 2)
        self.assertIn("PyBridge.Subjects.Calculator", str(caught.exception))


class ValuesOfMembers(unittest.TestCase):
    def test_properties_fields_and_constants(self):
        c = Calculator()
        c.Accumulate(-5)
        self.assertEqual((c.Total, c.Computed), (-5, 5))
        c.Computed = 9
        self.assertEqual(c.Total, 9)
        animal = Animal()
        animal.Name = "Tom"
        self.assertEqual((animal.Name, Animal.Legs, Animal.Kingdom), ("Tom", 4, "Animalia"))

    def test_what_is_read_only_says_so(self):
        with self.assertRaisesRegex(AttributeError, "Calculator.Total is read-only"):
            Calculator().Total = 1
        with self.assertRaisesRegex(AttributeError, "Kingdom is read-only"):
            Animal.Kingdom = "x"
        with self.assertRaises(AttributeError):
            Calculator().Nothing = 1

    def test_static_members_are_written_through_the_class(self):
        Animal.Count = 3
        self.assertEqual(Animal.Count, 3)
        Box[int].Made = 7
        self.assertEqual((Box[int].Made, Box[str].Made), (7, 0))
        Environment.ExitCode = 0

    def test_a_wrong_type_is_an_error_with_both_types(self):
        with self.assertRaisesRegex(TypeError, "Animal.Name is string"):
            Animal().Name = 5

    def test_indexers_with_several_indices(self):
        grid = Grid()
        grid[1, 2] = "x"
        self.assertEqual((grid[1, 2], grid[2, 1]), ("x", None))

    def test_nested_types(self):
        self.assertEqual(Box[int].Inner().Name, "Int32")
        self.assertEqual(str(Environment.SpecialFolder.Desktop), "Desktop")

    def test_operators_and_comparison(self):
        a, b = Money(decimal.Decimal("1.5")), Money(decimal.Decimal(2))
        self.assertEqual((a + b).Amount, decimal.Decimal("3.5"))
        self.assertEqual(((a * 2).Amount, (2 * a).Amount, (-a).Amount), (3, 3, decimal.Decimal("-1.5")))
        self.assertTrue(a < b and b >= a and a != b and a == Money(decimal.Decimal("1.5")))
        self.assertEqual(hash(a), hash(Money(decimal.Decimal("1.5"))))
        with self.assertRaises(TypeError):
            a + "x"
        self.assertEqual(DateTime(2030, 1, 2) - DateTime(2030, 1, 1), TimeSpan.FromDays(1))

    def test_structures_are_values_in_their_proxy(self):
        money = Money(decimal.Decimal(1))
        money.Raise(decimal.Decimal(2))
        money.Amount += 1
        self.assertEqual((money.Amount, money.Twice, Money().Amount), (4, 8, 0))

    def test_user_defined_conversions_are_the_last_resort(self):
        self.assertEqual(Math.Abs(Money(decimal.Decimal(-3))), 3)


class Generics(unittest.TestCase):
    def test_types_and_methods_take_type_arguments(self):
        box = Box[str]("a")
        self.assertEqual(box.Map[int](len).Value, 1)
        self.assertEqual(Box[int].Kind[str](), "Int32 String")

    def test_type_arguments_are_inferred(self):
        self.assertEqual(Box[str]("abc").Map(len).Value, 3)

    def test_an_open_type_says_what_it_wants(self):
        with self.assertRaisesRegex(TypeError, r"Box\[…\]"):
            Box(1)
        with self.assertRaisesRegex(TypeError, "2 type arguments"):
            Box[int, int]

    def test_isinstance_follows_dotnet(self):
        from System.Collections.Generic import IEnumerable, IList, List

        numbers = List[int]()
        self.assertTrue(isinstance(numbers, IList[int]) and isinstance(numbers, List) and isinstance(numbers, Object))
        self.assertFalse(isinstance(numbers, IList[str]) or isinstance("a", Object) or isinstance(numbers, Dog))
        self.assertTrue(issubclass(Dog, Animal) and issubclass(List[int], IEnumerable[int]))
        self.assertFalse(issubclass(int, Animal))


if __name__ == "__main__":
    unittest.main()
