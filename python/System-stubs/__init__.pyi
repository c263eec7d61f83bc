# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Generic
import System.Collections.ObjectModel
import System.Globalization
import System.IO
import System.Text
import System.Threading
import builtins
import collections.abc
import datetime
import decimal
import dotnet_tasks
import typing
import typing_extensions
import uuid

class AccessViolationException(System.SystemException):
    """The exception that is thrown when there is an attempt to read or write protected memory."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the AccessViolationException class with a system-supplied message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the AccessViolationException class with a specified message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the AccessViolationException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Action[T1 = typing.Any, T2 = typing.Any, T3 = typing.Any, T4 = typing.Any, T5 = typing.Any, T6 = typing.Any, T7 = typing.Any, T8 = typing.Any, T9 = typing.Any, T10 = typing.Any, T11 = typing.Any, T12 = typing.Any, T13 = typing.Any, T14 = typing.Any, T15 = typing.Any, T16 = typing.Any](System.MulticastDelegate):
    """Encapsulates a method that has 16 parameters and does not return a value."""
    def __init__(self, function: collections.abc.Callable[[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16], object], /) -> None: ...
    def __call__(self, arg1: T1, arg2: T2, arg3: T3, arg4: T4, arg5: T5, arg6: T6, arg7: T7, arg8: T8, arg9: T9, arg10: T10, arg11: T11, arg12: T12, arg13: T13, arg14: T14, arg15: T15, arg16: T16) -> None: ...
    ...

class Activator(System.Object):
    """Contains methods to create types of objects locally or remotely, or obtain references to existing remote objects. This class cannot be inherited."""
    @typing.overload
    @staticmethod
    def CreateInstance(type: type | System.Type, bindingAttr: typing.Any, binder: typing.Any, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None) -> typing.Any:
        """Creates an instance of the specified type using the constructor that best matches the specified parameters."""
    @typing.overload
    @staticmethod
    def CreateInstance(type: type | System.Type, *args: object) -> typing.Any:
        """Creates an instance of the specified type using the constructor that best matches the specified parameters."""
    @typing.overload
    @staticmethod
    def CreateInstance(type: type | System.Type, args: collections.abc.Iterable[typing.Any] | None, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates an instance of the specified type using the constructor that best matches the specified parameters."""
    @typing.overload
    @staticmethod
    def CreateInstance(type: type | System.Type) -> typing.Any:
        """Creates an instance of the specified type using that type's parameterless constructor."""
    @typing.overload
    @staticmethod
    def CreateInstance(type: type | System.Type, bindingAttr: typing.Any, binder: typing.Any, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates an instance of the specified type using the constructor that best matches the specified parameters."""
    @typing.overload
    @staticmethod
    def CreateInstance(assemblyName: str, typeName: str) -> typing.Any:
        """Creates an instance of the type whose name is specified, using the named assembly and parameterless constructor."""
    @typing.overload
    @staticmethod
    def CreateInstance(assemblyName: str, typeName: str, ignoreCase: bool, bindingAttr: typing.Any, binder: typing.Any, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates an instance of the type whose name is specified, using the named assembly and the constructor that best matches the specified parameters."""
    @typing.overload
    @staticmethod
    def CreateInstance(assemblyName: str, typeName: str, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates an instance of the type whose name is specified, using the named assembly and parameterless constructor."""
    @typing.overload
    @staticmethod
    def CreateInstance(type: type | System.Type, nonPublic: bool) -> typing.Any:
        """Creates an instance of the specified type using that type's parameterless constructor."""
    @typing.overload
    @staticmethod
    def CreateInstance[T]() -> T:
        """Creates an instance of the type designated by the specified generic type parameter, using the parameterless constructor."""
    @typing.overload
    @staticmethod
    def CreateInstanceFrom(assemblyFile: str, typeName: str) -> typing.Any:
        """Creates an instance of the type whose name is specified, using the named assembly file and parameterless constructor."""
    @typing.overload
    @staticmethod
    def CreateInstanceFrom(assemblyFile: str, typeName: str, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates an instance of the type whose name is specified, using the named assembly file and parameterless constructor."""
    @typing.overload
    @staticmethod
    def CreateInstanceFrom(assemblyFile: str, typeName: str, ignoreCase: bool, bindingAttr: typing.Any, binder: typing.Any, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates an instance of the type whose name is specified, using the named assembly file and the constructor that best matches the specified parameters."""
    ...

class AggregateException(System.Exception):
    """Represents one or more errors that occur during application execution."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the AggregateException class with a system-supplied message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the AggregateException class with a specified message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception) -> None:
        """Initializes a new instance of the AggregateException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, innerExceptions: collections.abc.Iterable[System.Exception]) -> None:
        """Initializes a new instance of the AggregateException class with references to the inner exceptions that are the cause of this exception."""
    @typing.overload
    def __init__(self, *innerExceptions: System.Exception) -> None:
        """Initializes a new instance of the AggregateException class with references to the inner exceptions that are the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, innerExceptions: collections.abc.Iterable[System.Exception]) -> None:
        """Initializes a new instance of the AggregateException class with a specified error message and references to the inner exceptions that are the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, *innerExceptions: System.Exception) -> None:
        """Initializes a new instance of the AggregateException class with a specified error message and references to the inner exceptions that are the cause of this exception."""
    def Flatten(self) -> System.AggregateException:
        """Flattens an AggregateException instances into a single, new instance."""
    def GetBaseException(self) -> System.Exception:
        """Returns the Exception that is the root cause of this exception. This exception is either the root exception or the first AggregateException that contains either multiple inner exceptions or no inner exceptions at all."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Initializes a new instance of the AggregateException class with serialized data."""
    def Handle(self, predicate: collections.abc.Callable[[System.Exception], bool]) -> None:
        """Invokes a handler on each Exception contained by this AggregateException."""
    @property
    def InnerExceptions(self) -> System.Collections.ObjectModel.ReadOnlyCollection[System.Exception]:
        """Gets a read-only collection of the Exception instances that caused the current exception."""
    @property
    def Message(self) -> str:
        """Gets a message that describes the exception."""
    def ToString(self) -> str:
        """Creates and returns a string representation of the current AggregateException."""
    ...

class AppContext(System.Object):
    """Provides members for setting and retrieving data about an application's context."""
    BaseDirectory: typing.ClassVar[str]
    """Gets the file path of the base directory that the assembly resolver uses to probe for assemblies."""
    @staticmethod
    def GetData(name: str) -> typing.Any:
        """Returns the value of the named data element assigned to the current application domain."""
    @staticmethod
    def SetData(name: str, data: object | None) -> None:
        """Sets the value of the named data element assigned to the current application domain."""
    @staticmethod
    def SetSwitch(switchName: str, isEnabled: bool) -> None:
        """Sets the value of a switch."""
    TargetFrameworkName: typing.ClassVar[str | None]
    """Gets the name of the framework version targeted by the current application."""
    @staticmethod
    def TryGetSwitch(switchName: str) -> tuple[bool, bool]:
        """Tries to get the value of a switch."""
    ...

class AppDomain(System.MarshalByRefObject):
    """Represents an application domain, which is an isolated environment where applications execute. This class cannot be inherited."""
    def AppendPrivatePath(self, path: str | None) -> None:
        """Appends the specified directory name to the private path list."""
    def ApplyPolicy(self, assemblyName: str) -> str:
        """Returns the assembly display name after policy has been applied."""
    AssemblyLoad: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.AssemblyLoadEventArgs], object]]
    AssemblyResolve: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.ResolveEventArgs], typing.Any]]
    @property
    def BaseDirectory(self) -> str:
        """Gets the base directory that the assembly resolver uses to probe for assemblies."""
    def ClearPrivatePath(self) -> None:
        """Resets the path that specifies the location of private assemblies to the empty string ('')."""
    def ClearShadowCopyPath(self) -> None:
        """Resets the list of directories containing shadow copied assemblies to the empty string ('')."""
    @staticmethod
    def CreateDomain(friendlyName: str) -> System.AppDomain:
        """Creates a new application domain with the specified name."""
    @typing.overload
    def CreateInstance(self, assemblyName: str, typeName: str) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly."""
    @typing.overload
    def CreateInstance(self, assemblyName: str, typeName: str, ignoreCase: bool, bindingAttr: typing.Any, binder: typing.Any, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly. Parameters specify a binder, binding flags, constructor arguments, culture-specific information used to interpret arguments, and optional activation attributes."""
    @typing.overload
    def CreateInstance(self, assemblyName: str, typeName: str, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly. A parameter specifies an array of activation attributes."""
    @typing.overload
    def CreateInstanceAndUnwrap(self, assemblyName: str, typeName: str) -> typing.Any:
        """Creates a new instance of the specified type. Parameters specify the assembly where the type is defined, and the name of the type."""
    @typing.overload
    def CreateInstanceAndUnwrap(self, assemblyName: str, typeName: str, ignoreCase: bool, bindingAttr: typing.Any, binder: typing.Any, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly, specifying whether the case of the type name is ignored; the binding attributes and the binder that are used to select the type to be created; the arguments of the constructor; the culture; and the activation attributes."""
    @typing.overload
    def CreateInstanceAndUnwrap(self, assemblyName: str, typeName: str, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates a new instance of the specified type. Parameters specify the assembly where the type is defined, the name of the type, and an array of activation attributes."""
    @typing.overload
    def CreateInstanceFrom(self, assemblyFile: str, typeName: str) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly file."""
    @typing.overload
    def CreateInstanceFrom(self, assemblyFile: str, typeName: str, ignoreCase: bool, bindingAttr: typing.Any, binder: typing.Any, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly file."""
    @typing.overload
    def CreateInstanceFrom(self, assemblyFile: str, typeName: str, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly file."""
    @typing.overload
    def CreateInstanceFromAndUnwrap(self, assemblyFile: str, typeName: str) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly file."""
    @typing.overload
    def CreateInstanceFromAndUnwrap(self, assemblyFile: str, typeName: str, ignoreCase: bool, bindingAttr: typing.Any, binder: typing.Any, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly file, specifying whether the case of the type name is ignored; the binding attributes and the binder that are used to select the type to be created; the arguments of the constructor; the culture; and the activation attributes."""
    @typing.overload
    def CreateInstanceFromAndUnwrap(self, assemblyFile: str, typeName: str, activationAttributes: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Creates a new instance of the specified type defined in the specified assembly file."""
    CurrentDomain: typing.ClassVar[System.AppDomain]
    """Gets the current application domain for the current Thread."""
    DomainUnload: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.EventArgs], object]]
    @property
    def DynamicDirectory(self) -> str | None:
        """Gets the directory that the assembly resolver uses to probe for dynamically created assemblies."""
    @typing.overload
    def ExecuteAssembly(self, assemblyFile: str) -> int:
        """Executes the assembly contained in the specified file."""
    @typing.overload
    def ExecuteAssembly(self, assemblyFile: str, args: collections.abc.Iterable[str | None] | None) -> int:
        """Executes the assembly contained in the specified file, using the specified arguments."""
    @typing.overload
    def ExecuteAssembly(self, assemblyFile: str, args: collections.abc.Iterable[str | None] | None, hashValue: typing_extensions.Buffer | collections.abc.Iterable[int] | None, hashAlgorithm: typing.Any) -> int:
        """Executes the assembly contained in the specified file, using the specified arguments, hash value, and hash algorithm."""
    @typing.overload
    def ExecuteAssemblyByName(self, assemblyName: typing.Any, *args: str) -> int:
        """Executes the assembly given an AssemblyName, using the specified arguments."""
    @typing.overload
    def ExecuteAssemblyByName(self, assemblyName: str) -> int:
        """Executes an assembly given its display name."""
    @typing.overload
    def ExecuteAssemblyByName(self, assemblyName: str, *args: str) -> int:
        """Executes the assembly given its display name, using the specified arguments."""
    FirstChanceException: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, typing.Any], object]]
    @property
    def FriendlyName(self) -> str:
        """Gets the friendly name of this application domain."""
    def GetAssemblies(self) -> System.Array[typing.Any]:
        """Gets the assemblies that have been loaded into the execution context of this application domain."""
    @staticmethod
    def GetCurrentThreadId() -> int:
        """Gets the current thread identifier."""
    def GetData(self, name: str) -> typing.Any:
        """Gets the value stored in the current application domain for the specified name."""
    @property
    def Id(self) -> int:
        """Gets an integer that uniquely identifies the application domain within the process."""
    def IsCompatibilitySwitchSet(self, value: str) -> bool | None:
        """Gets a nullable Boolean value that indicates whether any compatibility switches are set, and if so, whether the specified compatibility switch is set."""
    def IsDefaultAppDomain(self) -> bool:
        """Returns a value that indicates whether the application domain is the default application domain for the process."""
    def IsFinalizingForUnload(self) -> bool:
        """Indicates whether this application domain is unloading, and the objects it contains are being finalized by the common language runtime."""
    @property
    def IsFullyTrusted(self) -> bool:
        """Gets a value that indicates whether assemblies that are loaded into the current application domain execute with full trust."""
    @property
    def IsHomogenous(self) -> bool:
        """Gets a value that indicates whether the current application domain has a set of permissions that is granted to all assemblies that are loaded into the application domain."""
    @typing.overload
    def Load(self, rawAssembly: typing_extensions.Buffer | collections.abc.Iterable[int]) -> typing.Any:
        """Loads the Assembly with a common object file format (COFF) based image containing an emitted Assembly."""
    @typing.overload
    def Load(self, rawAssembly: typing_extensions.Buffer | collections.abc.Iterable[int], rawSymbolStore: typing_extensions.Buffer | collections.abc.Iterable[int] | None) -> typing.Any:
        """Loads the Assembly with a common object file format (COFF) based image containing an emitted Assembly. The raw bytes representing the symbols for the Assembly are also loaded."""
    @typing.overload
    def Load(self, assemblyRef: typing.Any) -> typing.Any:
        """Loads an Assembly given its AssemblyName."""
    @typing.overload
    def Load(self, assemblyString: str) -> typing.Any:
        """Loads an Assembly given its display name."""
    MonitoringIsEnabled: typing.ClassVar[bool]
    """Gets or sets a value that indicates whether CPU and memory monitoring of application domains is enabled for the current process. Once monitoring is enabled for a process, it cannot be disabled."""
    @property
    def MonitoringSurvivedMemorySize(self) -> int:
        """Gets the number of bytes that survived the last collection and that are known to be referenced by the current application domain."""
    MonitoringSurvivedProcessMemorySize: typing.ClassVar[int]
    """Gets the total bytes that survived from the last collection for all application domains in the process."""
    @property
    def MonitoringTotalAllocatedMemorySize(self) -> int:
        """Gets the total size, in bytes, of all memory allocations that have been made by the application domain since it was created, without subtracting memory that has been collected."""
    @property
    def MonitoringTotalProcessorTime(self) -> datetime.timedelta:
        """Gets the total processor time that has been used by all threads while executing in the current application domain, since the process started."""
    @property
    def PermissionSet(self) -> typing.Any:
        """Gets the permission set of a sandboxed application domain."""
    ProcessExit: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.EventArgs], object]]
    ReflectionOnlyAssemblyResolve: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.ResolveEventArgs], typing.Any]]
    def ReflectionOnlyGetAssemblies(self) -> System.Array[typing.Any]:
        """Returns the assemblies that have been loaded into the reflection-only context of the application domain."""
    @property
    def RelativeSearchPath(self) -> str | None:
        """Gets the path under the base directory where the assembly resolver should probe for private assemblies."""
    ResourceResolve: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.ResolveEventArgs], typing.Any]]
    def SetCachePath(self, path: str | None) -> None:
        """Establishes the specified directory path as the location where assemblies are shadow copied."""
    def SetData(self, name: str, data: object | None) -> None:
        """Assigns the specified value to the specified application domain property."""
    def SetDynamicBase(self, path: str | None) -> None:
        """Establishes the specified directory path as the base directory for subdirectories where dynamically generated files are stored and accessed."""
    def SetPrincipalPolicy(self, policy: typing.Any) -> None:
        """Specifies how principal and identity objects should be attached to a thread if the thread attempts to bind to a principal while executing in this application domain."""
    def SetShadowCopyFiles(self) -> None:
        """Turns on shadow copying."""
    def SetShadowCopyPath(self, path: str | None) -> None:
        """Establishes the specified directory path as the location of assemblies to be shadow copied."""
    def SetThreadPrincipal(self, principal: typing.Any) -> None:
        """Sets the default principal object to be attached to threads if they attempt to bind to a principal while executing in this application domain."""
    @property
    def SetupInformation(self) -> System.AppDomainSetup:
        """Gets the application domain configuration information for this instance."""
    @property
    def ShadowCopyFiles(self) -> bool:
        """Gets an indication whether the application domain is configured to shadow copy files."""
    def ToString(self) -> str:
        """Obtains a string representation that includes the friendly name of the application domain and any context policies."""
    TypeResolve: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.ResolveEventArgs], typing.Any]]
    UnhandledException: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.UnhandledExceptionEventArgs], object]]
    @staticmethod
    def Unload(domain: System.AppDomain) -> None:
        """Unloads the specified application domain."""
    ...

class AppDomainSetup(System.Object):
    """Represents assembly binding information that can be added to an instance of AppDomain."""
    @property
    def ApplicationBase(self) -> str | None:
        """Gets the name of the directory containing the application."""
    @property
    def TargetFrameworkName(self) -> str | None:
        """Gets (or, in .NET Framework, sets) a string that specifies the target framework in a format that can be parsed by the FrameworkName.#ctor constructor."""
    ...

class AppDomainUnloadedException(System.SystemException):
    """The exception that is thrown when an attempt is made to access an unloaded application domain."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the AppDomainUnloadedException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the AppDomainUnloadedException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the AppDomainUnloadedException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class ApplicationException(System.Exception):
    """Serves as the base class for application-defined exceptions."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ApplicationException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the ApplicationException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ApplicationException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class ApplicationId(System.Object):
    """Contains information used to uniquely identify a manifest-based application. This class cannot be inherited."""
    def __init__(self, publicKeyToken: typing_extensions.Buffer | collections.abc.Iterable[int], name: str, version: System.Version, processorArchitecture: str | None, culture: str | None) -> None:
        """Initializes a new instance of the ApplicationId class."""
    def Copy(self) -> System.ApplicationId:
        """Creates and returns an identical copy of the current application identity."""
    @property
    def Culture(self) -> str | None:
        """Gets a string representing the culture information for the application."""
    def Equals(self, o: object | None) -> bool:
        """Determines whether the specified ApplicationId object is equivalent to the current ApplicationId."""
    def GetHashCode(self) -> int:
        """Gets the hash code for the current application identity."""
    @property
    def Name(self) -> str:
        """Gets the name of the application."""
    @property
    def ProcessorArchitecture(self) -> str | None:
        """Gets the target processor architecture for the application."""
    @property
    def PublicKeyToken(self) -> System.Array[int]:
        """Gets the public key token for the application."""
    def ToString(self) -> str:
        """Creates and returns a string representation of the application identity."""
    @property
    def Version(self) -> System.Version:
        """Gets the version of the application."""
    ...

class ArgumentException(System.SystemException):
    """The exception that is thrown when one of the arguments provided to a method is not valid."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ArgumentException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the ArgumentException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ArgumentException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, paramName: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ArgumentException class with a specified error message, the parameter name, and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, paramName: str | None) -> None:
        """Initializes a new instance of the ArgumentException class with a specified error message and the name of the parameter that causes this exception."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the parameter name and additional exception information."""
    @property
    def Message(self) -> str:
        """Gets the error message and the parameter name, or only the error message if no parameter name is set."""
    @property
    def ParamName(self) -> str | None:
        """Gets the name of the parameter that causes this exception."""
    @staticmethod
    def ThrowIfNullOrEmpty(argument: str | None, paramName: str | None = ...) -> None:
        """Throws an exception if argument is None or empty."""
    @staticmethod
    def ThrowIfNullOrWhiteSpace(argument: str | None, paramName: str | None = ...) -> None:
        """Throws an exception if argument is None, empty, or consists only of white-space characters."""
    ...

class ArgumentNullException(System.ArgumentException):
    """The exception that is thrown when a null reference (Nothing in Visual Basic) is passed to a method that does not accept it as a valid argument."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ArgumentNullException class."""
    @typing.overload
    def __init__(self, paramName: str | None) -> None:
        """Initializes a new instance of the ArgumentNullException class with the name of the parameter that causes this exception."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ArgumentNullException class with a specified error message and the exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, paramName: str | None, message: str | None) -> None:
        """Initializes an instance of the ArgumentNullException class with a specified error message and the name of the parameter that causes this exception."""
    @staticmethod
    def ThrowIfNull(argument: object | None, paramName: str | None = ...) -> None:
        """Throws an ArgumentNullException if argument is None."""
    ...

class ArgumentOutOfRangeException(System.ArgumentException):
    """The exception that is thrown when the value of an argument is outside the allowable range of values as defined by the invoked method."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ArgumentOutOfRangeException class."""
    @typing.overload
    def __init__(self, paramName: str | None) -> None:
        """Initializes a new instance of the ArgumentOutOfRangeException class with the name of the parameter that causes this exception."""
    @typing.overload
    def __init__(self, paramName: str | None, message: str | None) -> None:
        """Initializes a new instance of the ArgumentOutOfRangeException class with the name of the parameter that causes this exception and a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ArgumentOutOfRangeException class with a specified error message and the exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, paramName: str | None, actualValue: object | None, message: str | None) -> None:
        """Initializes a new instance of the ArgumentOutOfRangeException class with the parameter name, the value of the argument, and a specified error message."""
    @property
    def ActualValue(self) -> typing.Any:
        """Gets the argument value that causes this exception."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the invalid argument value and additional exception information."""
    @property
    def Message(self) -> str:
        """Gets the error message and the string representation of the invalid argument value, or only the error message if the argument value is null."""
    @staticmethod
    def ThrowIfEqual[T](value: T, other: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is equal to other."""
    @staticmethod
    def ThrowIfGreaterThan[T](value: T, other: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is greater than other."""
    @staticmethod
    def ThrowIfGreaterThanOrEqual[T](value: T, other: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is greater than or equal to other."""
    @staticmethod
    def ThrowIfLessThan[T](value: T, other: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is less than other."""
    @staticmethod
    def ThrowIfLessThanOrEqual[T](value: T, other: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is less than or equal to other."""
    @staticmethod
    def ThrowIfNegative[T](value: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is negative."""
    @staticmethod
    def ThrowIfNegativeOrZero[T](value: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is negative or zero."""
    @staticmethod
    def ThrowIfNotEqual[T](value: T, other: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is not equal to other."""
    @staticmethod
    def ThrowIfZero[T](value: T, paramName: str | None = ...) -> None:
        """Throws an ArgumentOutOfRangeException if value is zero."""
    ...

class ArithmeticException(System.SystemException):
    """The exception that is thrown for errors in an arithmetic, casting, or conversion operation."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ArithmeticException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the ArithmeticException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ArithmeticException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Array[T = typing.Any](System.Collections.IList, System.Collections.IStructuralComparable, System.Collections.IStructuralEquatable, System.ICloneable):
    """Provides methods for creating, manipulating, searching, and sorting arrays, thereby serving as the base class for all arrays in the common language runtime."""
    @staticmethod
    def AsReadOnly[TM](array: collections.abc.Iterable[TM]) -> System.Collections.ObjectModel.ReadOnlyCollection[TM]:
        """Returns a read-only wrapper for the specified array."""
    @typing.overload
    @staticmethod
    def BinarySearch[TM](array: collections.abc.Iterable[TM], value: TM) -> int:
        """Searches an entire one-dimensional sorted array for a specific element, using the IComparable generic interface implemented by each element of the Array and by the specified object."""
    @typing.overload
    @staticmethod
    def BinarySearch[TM](array: collections.abc.Iterable[TM], value: TM, comparer: System.Collections.Generic.IComparer[TM] | None) -> int:
        """Searches an entire one-dimensional sorted array for a value using the specified IComparer generic interface."""
    @typing.overload
    @staticmethod
    def BinarySearch[TM](array: collections.abc.Iterable[TM], index: int, length: int, value: TM) -> int:
        """Searches a range of elements in a one-dimensional sorted array for a value, using the IComparable generic interface implemented by each element of the Array and by the specified value."""
    @typing.overload
    @staticmethod
    def BinarySearch[TM](array: collections.abc.Iterable[TM], index: int, length: int, value: TM, comparer: System.Collections.Generic.IComparer[TM] | None) -> int:
        """Searches a range of elements in a one-dimensional sorted array for a value, using the specified IComparer generic interface."""
    @typing.overload
    @staticmethod
    def BinarySearch(array: System.Array, value: object | None) -> int:
        """Searches an entire one-dimensional sorted array for a specific element, using the IComparable interface implemented by each element of the array and by the specified object."""
    @typing.overload
    @staticmethod
    def BinarySearch(array: System.Array, index: int, length: int, value: object | None) -> int:
        """Searches a range of elements in a one-dimensional sorted array for a value, using the IComparable interface implemented by each element of the array and by the specified value."""
    @typing.overload
    @staticmethod
    def BinarySearch(array: System.Array, value: object | None, comparer: System.Collections.IComparer | None) -> int:
        """Searches an entire one-dimensional sorted array for a value using the specified IComparer interface."""
    @typing.overload
    @staticmethod
    def BinarySearch(array: System.Array, index: int, length: int, value: object | None, comparer: System.Collections.IComparer | None) -> int:
        """Searches a range of elements in a one-dimensional sorted array for a value, using the specified IComparer interface."""
    @typing.overload
    @staticmethod
    def Clear(array: System.Array) -> None:
        """Clears the contents of an array."""
    @typing.overload
    @staticmethod
    def Clear(array: System.Array, index: int, length: int) -> None:
        """Sets a range of elements in an array to the default value of each element type."""
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the Array."""
    @staticmethod
    def ConstrainedCopy(sourceArray: System.Array, sourceIndex: int, destinationArray: System.Array, destinationIndex: int, length: int) -> None:
        """Copies a range of elements from an Array starting at the specified source index and pastes them to another Array starting at the specified destination index. Guarantees that all changes are undone if the copy does not succeed completely."""
    @staticmethod
    def ConvertAll[TInput, TOutput](array: collections.abc.Iterable[TInput], converter: collections.abc.Callable[[TInput], TOutput]) -> System.Array[TOutput]:
        """Converts an array of one type to an array of another type."""
    @typing.overload
    @staticmethod
    def Copy(sourceArray: System.Array, destinationArray: System.Array, length: int) -> None:
        """Copies a range of elements from an Array starting at the first element and pastes them into another Array starting at the first element. The length is specified as a 64-bit integer."""
    @typing.overload
    @staticmethod
    def Copy(sourceArray: System.Array, sourceIndex: int, destinationArray: System.Array, destinationIndex: int, length: int) -> None:
        """Copies a range of elements from an Array starting at the specified source index and pastes them to another Array starting at the specified destination index. The length and the indexes are specified as 64-bit integers."""
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies all the elements of the current one-dimensional array to the specified one-dimensional array starting at the specified destination array index. The index is specified as a 32-bit integer."""
    @typing.overload
    @staticmethod
    def CreateInstance(elementType: type | System.Type, length: int) -> System.Array:
        """Creates a one-dimensional Array of the specified Type and length, with zero-based indexing."""
    @typing.overload
    @staticmethod
    def CreateInstance(elementType: type | System.Type, length1: int, length2: int) -> System.Array:
        """Creates a two-dimensional Array of the specified Type and dimension lengths, with zero-based indexing."""
    @typing.overload
    @staticmethod
    def CreateInstance(elementType: type | System.Type, length1: int, length2: int, length3: int) -> System.Array:
        """Creates a three-dimensional Array of the specified Type and dimension lengths, with zero-based indexing."""
    @typing.overload
    @staticmethod
    def CreateInstance(elementType: type | System.Type, *lengths: int) -> System.Array:
        """Creates a multidimensional Array of the specified Type and dimension lengths, with zero-based indexing. The dimension lengths are specified in an array of 32-bit integers."""
    @typing.overload
    @staticmethod
    def CreateInstance(elementType: type | System.Type, lengths: collections.abc.Iterable[int], lowerBounds: collections.abc.Iterable[int]) -> System.Array:
        """Creates a multidimensional Array of the specified Type and dimension lengths, with the specified lower bounds."""
    @typing.overload
    @staticmethod
    def CreateInstanceFromArrayType(arrayType: type | System.Type, length: int) -> System.Array:
        """Creates a one-dimensional Array of the specified array type and length, with zero-based indexing."""
    @typing.overload
    @staticmethod
    def CreateInstanceFromArrayType(arrayType: type | System.Type, *lengths: int) -> System.Array:
        """Creates a multidimensional Array of the specified Type and dimension lengths, with zero-based indexing."""
    @typing.overload
    @staticmethod
    def CreateInstanceFromArrayType(arrayType: type | System.Type, lengths: collections.abc.Iterable[int], lowerBounds: collections.abc.Iterable[int]) -> System.Array:
        """Creates a multidimensional Array of the specified Type and dimension lengths, with the specified lower bounds."""
    @staticmethod
    def Empty[TM]() -> System.Array[TM]:
        """Returns an empty array."""
    @staticmethod
    def Exists[TM](array: collections.abc.Iterable[TM], match: collections.abc.Callable[[TM], bool]) -> bool:
        """Determines whether the specified array contains elements that match the conditions defined by the specified predicate."""
    @typing.overload
    @staticmethod
    def Fill[TM](array: collections.abc.Iterable[TM], value: TM) -> None:
        """Assigns the given value of type T to each element of the specified array."""
    @typing.overload
    @staticmethod
    def Fill[TM](array: collections.abc.Iterable[TM], value: TM, startIndex: int, count: int) -> None:
        """Assigns the given value of type T to the elements of the specified array that are within the range of startIndex (inclusive) and the next count number of indices."""
    @staticmethod
    def Find[TM](array: collections.abc.Iterable[TM], match: collections.abc.Callable[[TM], bool]) -> TM:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the first occurrence within the entire Array."""
    @staticmethod
    def FindAll[TM](array: collections.abc.Iterable[TM], match: collections.abc.Callable[[TM], bool]) -> System.Array[TM]:
        """Retrieves all the elements that match the conditions defined by the specified predicate."""
    @typing.overload
    @staticmethod
    def FindIndex[TM](array: collections.abc.Iterable[TM], match: collections.abc.Callable[[TM], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the first occurrence within the entire Array."""
    @typing.overload
    @staticmethod
    def FindIndex[TM](array: collections.abc.Iterable[TM], startIndex: int, match: collections.abc.Callable[[TM], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the first occurrence within the range of elements in the Array that extends from the specified index to the last element."""
    @typing.overload
    @staticmethod
    def FindIndex[TM](array: collections.abc.Iterable[TM], startIndex: int, count: int, match: collections.abc.Callable[[TM], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the first occurrence within the range of elements in the Array that starts at the specified index and contains the specified number of elements."""
    @staticmethod
    def FindLast[TM](array: collections.abc.Iterable[TM], match: collections.abc.Callable[[TM], bool]) -> TM:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the last occurrence within the entire Array."""
    @typing.overload
    @staticmethod
    def FindLastIndex[TM](array: collections.abc.Iterable[TM], match: collections.abc.Callable[[TM], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the last occurrence within the entire Array."""
    @typing.overload
    @staticmethod
    def FindLastIndex[TM](array: collections.abc.Iterable[TM], startIndex: int, match: collections.abc.Callable[[TM], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the last occurrence within the range of elements in the Array that extends from the first element to the specified index."""
    @typing.overload
    @staticmethod
    def FindLastIndex[TM](array: collections.abc.Iterable[TM], startIndex: int, count: int, match: collections.abc.Callable[[TM], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the last occurrence within the range of elements in the Array that contains the specified number of elements and ends at the specified index."""
    @staticmethod
    def ForEach[TM](array: collections.abc.Iterable[TM], action: collections.abc.Callable[[TM], object]) -> None:
        """Performs the specified action on each element of the specified array."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an IEnumerator for the Array."""
    def GetLength(self, dimension: int) -> int:
        """Gets a 32-bit integer that represents the number of elements in the specified dimension of the Array."""
    def GetLongLength(self, dimension: int) -> int:
        """Gets a 64-bit integer that represents the number of elements in the specified dimension of the Array."""
    def GetLowerBound(self, dimension: int) -> int:
        """Gets the index of the first element of the specified dimension in the array."""
    def GetUpperBound(self, dimension: int) -> int:
        """Gets the index of the last element of the specified dimension in the array."""
    @typing.overload
    def GetValue(self, *indices: int) -> typing.Any:
        """Gets the value at the specified position in the multidimensional Array. The indexes are specified as an array of 32-bit integers."""
    @typing.overload
    def GetValue(self, index: int) -> typing.Any:
        """Gets the value at the specified position in the one-dimensional Array. The index is specified as a 32-bit integer."""
    @typing.overload
    def GetValue(self, index1: int, index2: int) -> typing.Any:
        """Gets the value at the specified position in the two-dimensional Array. The indexes are specified as 32-bit integers."""
    @typing.overload
    def GetValue(self, index1: int, index2: int, index3: int) -> typing.Any:
        """Gets the value at the specified position in the three-dimensional Array. The indexes are specified as 32-bit integers."""
    @typing.overload
    @staticmethod
    def IndexOf[TM](array: collections.abc.Iterable[TM], value: TM) -> int:
        """Searches for the specified object and returns the index of its first occurrence in a one-dimensional array."""
    @typing.overload
    @staticmethod
    def IndexOf[TM](array: collections.abc.Iterable[TM], value: TM, startIndex: int) -> int:
        """Searches for the specified object in a range of elements of a one dimensional array, and returns the index of its first occurrence. The range extends from a specified index to the end of the array."""
    @typing.overload
    @staticmethod
    def IndexOf[TM](array: collections.abc.Iterable[TM], value: TM, startIndex: int, count: int) -> int:
        """Searches for the specified object in a range of elements of a one-dimensional array, and returns the index of its first occurrence. The range extends from a specified index for a specified number of elements."""
    @typing.overload
    @staticmethod
    def IndexOf(array: System.Array, value: object | None) -> int:
        """Searches for the specified object and returns the index of its first occurrence in a one-dimensional array."""
    @typing.overload
    @staticmethod
    def IndexOf(array: System.Array, value: object | None, startIndex: int) -> int:
        """Searches for the specified object in a range of elements of a one-dimensional array, and returns the index of its first occurrence. The range extends from a specified index to the end of the array."""
    @typing.overload
    @staticmethod
    def IndexOf(array: System.Array, value: object | None, startIndex: int, count: int) -> int:
        """Searches for the specified object in a range of elements of a one-dimensional array, and returns the index of ifs first occurrence. The range extends from a specified index for a specified number of elements."""
    def Initialize(self) -> None:
        """Initializes every element of the value-type Array by calling the parameterless constructor of the value type."""
    @property
    def IsFixedSize(self) -> bool:
        """Gets a value indicating whether the Array has a fixed size."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the Array is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the Array is synchronized (thread safe)."""
    @typing.overload
    @staticmethod
    def LastIndexOf[TM](array: collections.abc.Iterable[TM], value: TM) -> int:
        """Searches for the specified object and returns the index of the last occurrence within the entire Array."""
    @typing.overload
    @staticmethod
    def LastIndexOf[TM](array: collections.abc.Iterable[TM], value: TM, startIndex: int) -> int:
        """Searches for the specified object and returns the index of the last occurrence within the range of elements in the Array that extends from the first element to the specified index."""
    @typing.overload
    @staticmethod
    def LastIndexOf[TM](array: collections.abc.Iterable[TM], value: TM, startIndex: int, count: int) -> int:
        """Searches for the specified object and returns the index of the last occurrence within the range of elements in the Array that contains the specified number of elements and ends at the specified index."""
    @typing.overload
    @staticmethod
    def LastIndexOf(array: System.Array, value: object | None) -> int:
        """Searches for the specified object and returns the index of the last occurrence within the entire one-dimensional Array."""
    @typing.overload
    @staticmethod
    def LastIndexOf(array: System.Array, value: object | None, startIndex: int) -> int:
        """Searches for the specified object and returns the index of the last occurrence within the range of elements in the one-dimensional Array that extends from the first element to the specified index."""
    @typing.overload
    @staticmethod
    def LastIndexOf(array: System.Array, value: object | None, startIndex: int, count: int) -> int:
        """Searches for the specified object and returns the index of the last occurrence within the range of elements in the one-dimensional Array that contains the specified number of elements and ends at the specified index."""
    @property
    def Length(self) -> int:
        """Gets the total number of elements in all the dimensions of the Array."""
    @property
    def LongLength(self) -> int:
        """Gets a 64-bit integer that represents the total number of elements in all the dimensions of the Array."""
    MaxLength: typing.ClassVar[int]
    """Gets the maximum number of elements that may be contained in an array."""
    @property
    def Rank(self) -> int:
        """Gets the rank (number of dimensions) of the Array. For example, a one-dimensional array returns 1, a two-dimensional array returns 2, and so on."""
    @staticmethod
    def Resize[TM](array: collections.abc.Iterable[TM] | None, newSize: int) -> System.Array[TM]:
        """Changes the number of elements of a one-dimensional array to the specified new size."""
    @typing.overload
    @staticmethod
    def Reverse(array: System.Array) -> None:
        """Reverses the sequence of the elements in the entire one-dimensional Array."""
    @typing.overload
    @staticmethod
    def Reverse(array: System.Array, index: int, length: int) -> None:
        """Reverses the sequence of a subset of the elements in the one-dimensional Array."""
    @typing.overload
    @staticmethod
    def Reverse[TM](array: collections.abc.Iterable[TM]) -> None:
        """Reverses the sequence of the elements in the one-dimensional generic array."""
    @typing.overload
    @staticmethod
    def Reverse[TM](array: collections.abc.Iterable[TM], index: int, length: int) -> None:
        """Reverses the sequence of a subset of the elements in the one-dimensional generic array."""
    @typing.overload
    def SetValue(self, value: object | None, index: int) -> None:
        """Sets a value to the element at the specified position in the one-dimensional Array. The index is specified as a 32-bit integer."""
    @typing.overload
    def SetValue(self, value: object | None, index1: int, index2: int) -> None:
        """Sets a value to the element at the specified position in the two-dimensional Array. The indexes are specified as 32-bit integers."""
    @typing.overload
    def SetValue(self, value: object | None, index1: int, index2: int, index3: int) -> None:
        """Sets a value to the element at the specified position in the three-dimensional Array. The indexes are specified as 32-bit integers."""
    @typing.overload
    def SetValue(self, value: object | None, *indices: int) -> None:
        """Sets a value to the element at the specified position in the multidimensional Array. The indexes are specified as an array of 32-bit integers."""
    @typing.overload
    @staticmethod
    def Sort(array: System.Array) -> None:
        """Sorts the elements in an entire one-dimensional Array using the IComparable implementation of each element of the Array."""
    @typing.overload
    @staticmethod
    def Sort(keys: System.Array, items: System.Array | None) -> None:
        """Sorts a pair of one-dimensional Array objects (one contains the keys and the other contains the corresponding items) based on the keys in the first Array using the IComparable implementation of each key."""
    @typing.overload
    @staticmethod
    def Sort(array: System.Array, index: int, length: int) -> None:
        """Sorts the elements in a range of elements in a one-dimensional Array using the IComparable implementation of each element of the Array."""
    @typing.overload
    @staticmethod
    def Sort(keys: System.Array, items: System.Array | None, index: int, length: int) -> None:
        """Sorts a range of elements in a pair of one-dimensional Array objects (one contains the keys and the other contains the corresponding items) based on the keys in the first Array using the IComparable implementation of each key."""
    @typing.overload
    @staticmethod
    def Sort(array: System.Array, comparer: System.Collections.IComparer | None) -> None:
        """Sorts the elements in a one-dimensional Array using the specified IComparer."""
    @typing.overload
    @staticmethod
    def Sort(keys: System.Array, items: System.Array | None, comparer: System.Collections.IComparer | None) -> None:
        """Sorts a pair of one-dimensional Array objects (one contains the keys and the other contains the corresponding items) based on the keys in the first Array using the specified IComparer."""
    @typing.overload
    @staticmethod
    def Sort(array: System.Array, index: int, length: int, comparer: System.Collections.IComparer | None) -> None:
        """Sorts the elements in a range of elements in a one-dimensional Array using the specified IComparer."""
    @typing.overload
    @staticmethod
    def Sort(keys: System.Array, items: System.Array | None, index: int, length: int, comparer: System.Collections.IComparer | None) -> None:
        """Sorts a range of elements in a pair of one-dimensional Array objects (one contains the keys and the other contains the corresponding items) based on the keys in the first Array using the specified IComparer."""
    @typing.overload
    @staticmethod
    def Sort[TM](array: collections.abc.Iterable[TM]) -> None:
        """Sorts the elements in an entire Array using the IComparable generic interface implementation of each element of the Array."""
    @typing.overload
    @staticmethod
    def Sort[TKey, TValue](keys: collections.abc.Iterable[TKey], items: collections.abc.Iterable[TValue] | None) -> None:
        """Sorts a pair of Array objects (one contains the keys and the other contains the corresponding items) based on the keys in the first Array using the IComparable generic interface implementation of each key."""
    @typing.overload
    @staticmethod
    def Sort[TM](array: collections.abc.Iterable[TM], index: int, length: int) -> None:
        """Sorts the elements in a range of elements in an Array using the IComparable generic interface implementation of each element of the Array."""
    @typing.overload
    @staticmethod
    def Sort[TKey, TValue](keys: collections.abc.Iterable[TKey], items: collections.abc.Iterable[TValue] | None, index: int, length: int) -> None:
        """Sorts a range of elements in a pair of Array objects (one contains the keys and the other contains the corresponding items) based on the keys in the first Array using the IComparable generic interface implementation of each key."""
    @typing.overload
    @staticmethod
    def Sort[TM](array: collections.abc.Iterable[TM], comparer: System.Collections.Generic.IComparer[TM] | None) -> None:
        """Sorts the elements in an Array using the specified IComparer generic interface."""
    @typing.overload
    @staticmethod
    def Sort[TKey, TValue](keys: collections.abc.Iterable[TKey], items: collections.abc.Iterable[TValue] | None, comparer: System.Collections.Generic.IComparer[TKey] | None) -> None:
        """Sorts a pair of Array objects (one contains the keys and the other contains the corresponding items) based on the keys in the first Array using the specified IComparer generic interface."""
    @typing.overload
    @staticmethod
    def Sort[TM](array: collections.abc.Iterable[TM], index: int, length: int, comparer: System.Collections.Generic.IComparer[TM] | None) -> None:
        """Sorts the elements in a range of elements in an Array using the specified IComparer generic interface."""
    @typing.overload
    @staticmethod
    def Sort[TKey, TValue](keys: collections.abc.Iterable[TKey], items: collections.abc.Iterable[TValue] | None, index: int, length: int, comparer: System.Collections.Generic.IComparer[TKey] | None) -> None:
        """Sorts a range of elements in a pair of Array objects (one contains the keys and the other contains the corresponding items) based on the keys in the first Array using the specified IComparer generic interface."""
    @typing.overload
    @staticmethod
    def Sort[TM](array: collections.abc.Iterable[TM], comparison: collections.abc.Callable[[TM, TM], int]) -> None:
        """Sorts the elements in an Array using the specified Comparison."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the Array."""
    @staticmethod
    def TrueForAll[TM](array: collections.abc.Iterable[TM], match: collections.abc.Callable[[TM], bool]) -> bool:
        """Determines whether every element in the array matches the conditions defined by the specified predicate."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    @classmethod
    def __class_getitem__(cls, item: typing.Any, /) -> typing.Any: ...
    def __getitem__(self, index: int, /) -> T: ...
    def __setitem__(self, index: int, value: T, /) -> None: ...
    def __buffer__(self, flags: int, /) -> memoryview: ...
    ...

class ArraySegment[T](System.ValueType, System.Collections.Generic.IList[T], System.Collections.Generic.IReadOnlyList[T]):
    """Delimits a section of a one-dimensional array."""
    class Enumerator[T1](System.ValueType, System.Collections.Generic.IEnumerator[T1]):
        """Provides an enumerator for the elements of an ArraySegment."""
        @property
        def Current(self) -> T1:
            """Gets a reference to the item at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by this enumerator instance."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the ArraySegment."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @typing.overload
    def __init__(self, array: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the ArraySegment structure that delimits all the elements in the specified array."""
    @typing.overload
    def __init__(self, array: collections.abc.Iterable[T], offset: int, count: int) -> None:
        """Initializes a new instance of the ArraySegment structure that delimits the specified range of the elements in the specified array."""
    @property
    def Array(self) -> System.Array[T] | None:
        """Gets the original array containing the range of elements that the array segment delimits."""
    @typing.overload
    def CopyTo(self, destination: collections.abc.Iterable[T]) -> None:
        """Copies the contents of this instance into the specified destination array of the same type T."""
    @typing.overload
    def CopyTo(self, destination: collections.abc.Iterable[T], destinationIndex: int) -> None:
        """Copies the contents of this instance into the specified destination array of the same type T, starting at the specified destination index."""
    @typing.overload
    def CopyTo(self, destination: System.ArraySegment[T]) -> None:
        """Copies the contents of this instance into the specified destination array segment of the same type T."""
    @property
    def Count(self) -> int:
        """Gets the number of elements in the range delimited by the array segment."""
    Empty: System.ArraySegment[T]
    """Represents the empty array segment. This field is read-only."""
    @typing.overload
    def Equals(self, obj: System.ArraySegment[T]) -> bool:
        """Determines whether the specified ArraySegment structure is equal to the current instance."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current instance."""
    def GetEnumerator(self) -> System.ArraySegment.Enumerator[T]:
        """Returns an enumerator that can be used to iterate through the array segment."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the current instance."""
    @property
    def Offset(self) -> int:
        """Gets the position of the first element in the range delimited by the array segment, relative to the start of the original array."""
    @typing.overload
    def Slice(self, index: int) -> System.ArraySegment[T]:
        """Forms a slice out of the current array segment starting at the specified index."""
    @typing.overload
    def Slice(self, index: int, count: int) -> System.ArraySegment[T]:
        """Forms a slice of the specified length out of the current array segment starting at the specified index."""
    def ToArray(self) -> System.Array[T]:
        """Copies the contents of this array segment into a new array."""
    def __getitem__(self, index: int) -> T: ...
    def __setitem__(self, index: int, value: T) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ArrayTypeMismatchException(System.SystemException):
    """The exception that is thrown when an attempt is made to store an element of the wrong type within an array."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ArrayTypeMismatchException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the ArrayTypeMismatchException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ArrayTypeMismatchException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class AssemblyLoadEventArgs(System.EventArgs):
    """Provides data for the AppDomain.AssemblyLoad event."""
    def __init__(self, loadedAssembly: typing.Any) -> None:
        """Initializes a new instance of the AssemblyLoadEventArgs class using the specified Assembly."""
    @property
    def LoadedAssembly(self) -> typing.Any:
        """Gets an Assembly that represents the currently loaded assembly."""
    ...

class AssemblyLoadEventHandler(System.MulticastDelegate):
    """Represents the method that handles the AppDomain.AssemblyLoad event of an AppDomain."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.AssemblyLoadEventArgs], object], /) -> None: ...
    def __call__(self, sender: object | None, args: System.AssemblyLoadEventArgs) -> None: ...
    ...

class AsyncCallback(System.MulticastDelegate):
    """References a method to be called when a corresponding asynchronous operation completes."""
    def __init__(self, function: collections.abc.Callable[[System.IAsyncResult], object], /) -> None: ...
    def __call__(self, ar: System.IAsyncResult) -> None: ...
    ...

class AttributeTargets(System.Enum):
    """Specifies the application elements on which it is valid to apply an attribute."""
    All: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to any application element."""
    Assembly: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to an assembly."""
    Class: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a class."""
    Constructor: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a constructor."""
    Delegate: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a delegate."""
    Enum: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to an enumeration."""
    Event: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to an event."""
    Field: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a field."""
    GenericParameter: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a generic parameter. Currently, this attribute can be applied only in C#, Microsoft intermediate language (MSIL), and emitted code."""
    Interface: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to an interface."""
    Method: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a method."""
    Module: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a module. Module refers to a portable executable file (.dll or.exe) and not a Visual Basic standard module."""
    Parameter: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a parameter."""
    Property: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a property."""
    ReturnValue: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a return value."""
    Struct: typing.ClassVar[System.AttributeTargets]
    """Attribute can be applied to a structure; that is, a value type."""
    ...

class BadImageFormatException(System.SystemException):
    """The exception that is thrown when the file image of a dynamic link library (DLL) or an executable program is invalid."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the BadImageFormatException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the BadImageFormatException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the BadImageFormatException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, fileName: str | None) -> None:
        """Initializes a new instance of the BadImageFormatException class with a specified error message and file name."""
    @typing.overload
    def __init__(self, message: str | None, fileName: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the BadImageFormatException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @property
    def FileName(self) -> str | None:
        """Gets the name of the file that causes this exception."""
    @property
    def FusionLog(self) -> str | None:
        """Gets the log file that describes why an assembly load failed."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the file name, assembly cache log, and additional exception information."""
    @property
    def Message(self) -> str:
        """Gets the error message and the name of the file that caused this exception."""
    def ToString(self) -> str:
        """Returns the fully qualified name of this exception and possibly the error message, the name of the inner exception, and the stack trace."""
    ...

class Base64FormattingOptions(System.Enum):
    """Specifies whether relevant Overload:System.Convert.ToBase64CharArray and Overload:System.Convert.ToBase64String methods insert line breaks in their output."""
    InsertLineBreaks: typing.ClassVar[System.Base64FormattingOptions]
    """Inserts line breaks after every 76 characters in the string representation."""
    None_: typing.ClassVar[System.Base64FormattingOptions]
    """Does not insert line breaks after every 76 characters in the string representation."""
    ...

class BitConverter(System.Object):
    """Converts base data types to an array of bytes, and an array of bytes to base data types."""
    @staticmethod
    def DoubleToInt64Bits(value: float) -> int:
        """Converts the specified double-precision floating point number to a 64-bit signed integer."""
    @staticmethod
    def DoubleToUInt64Bits(value: float) -> int:
        """Converts the specified double-precision floating point number to a 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def GetBytes(value: bool) -> System.Array[int]:
        """Returns the specified Boolean value as a byte array."""
    @typing.overload
    @staticmethod
    def GetBytes(value: str) -> System.Array[int]:
        """Returns the specified Unicode character value as an array of bytes."""
    @typing.overload
    @staticmethod
    def GetBytes(value: int) -> System.Array[int]:
        """Returns the specified 16-bit signed integer value as an array of bytes."""
    @typing.overload
    @staticmethod
    def GetBytes(value: float) -> System.Array[int]:
        """Returns the specified half-precision floating-point value as an array of bytes."""
    @staticmethod
    def HalfToInt16Bits(value: float) -> int:
        """Converts a half-precision floating-point value into a 16-bit integer."""
    @staticmethod
    def HalfToUInt16Bits(value: float) -> int:
        """Converts the specified half-precision floating point number to a 16-bit unsigned integer."""
    @staticmethod
    def Int16BitsToHalf(value: int) -> float:
        """Reinterprets the specified 16-bit signed integer value as a half-precision floating-point value."""
    @staticmethod
    def Int32BitsToSingle(value: int) -> float:
        """Reinterprets the specified 32-bit integer as a single-precision floating-point value."""
    @staticmethod
    def Int64BitsToDouble(value: int) -> float:
        """Reinterprets the specified 64-bit signed integer to a double-precision floating point number."""
    IsLittleEndian: typing.ClassVar[bool]
    """Indicates the byte order ('endianness') in which data is stored in this computer architecture."""
    @staticmethod
    def SingleToInt32Bits(value: float) -> int:
        """Converts a single-precision floating-point value into an integer."""
    @staticmethod
    def SingleToUInt32Bits(value: float) -> int:
        """Converts the specified single-precision floating point number to a 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> bool:
        """Returns a Boolean value converted from the byte at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: typing_extensions.Buffer) -> bool:
        """Converts a read-only byte span to a Boolean value."""
    @typing.overload
    @staticmethod
    def ToChar(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> str:
        """Returns a Unicode character converted from two bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToChar(value: typing_extensions.Buffer) -> str:
        """Converts a read-only byte span into a character."""
    @typing.overload
    @staticmethod
    def ToDouble(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> float:
        """Returns a double-precision floating point number converted from eight bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToDouble(value: typing_extensions.Buffer) -> float:
        """Converts a read-only byte span into a double-precision floating-point value."""
    @typing.overload
    @staticmethod
    def ToHalf(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> float:
        """Returns a half-precision floating point number converted from two bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToHalf(value: typing_extensions.Buffer) -> float:
        """Converts a read-only byte span into a half-precision floating-point value."""
    @typing.overload
    @staticmethod
    def ToInt128(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> int:
        """Returns a 128-bit signed integer converted from sixteen bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToInt128(value: typing_extensions.Buffer) -> int:
        """Converts a read-only byte span into a 128-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> int:
        """Returns a 16-bit signed integer converted from two bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToInt16(value: typing_extensions.Buffer) -> int:
        """Converts a read-only byte span into a 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> int:
        """Returns a 32-bit signed integer converted from four bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToInt32(value: typing_extensions.Buffer) -> int:
        """Converts a read-only byte span into a 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> int:
        """Returns a 64-bit signed integer converted from eight bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToInt64(value: typing_extensions.Buffer) -> int:
        """Converts a read-only byte span into a 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToSingle(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> float:
        """Returns a single-precision floating point number converted from four bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToSingle(value: typing_extensions.Buffer) -> float:
        """Converts a read-only byte span into a single-precision floating-point value."""
    def ToString(self) -> str | None:
        """Returns a string that represents the current object."""
    @typing.overload
    @staticmethod
    def ToUInt128(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> int:
        """Returns a 128-bit unsigned integer converted from sixteen bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToUInt128(value: typing_extensions.Buffer) -> int:
        """Converts a read-only byte span into a 128-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> int:
        """Returns a 16-bit unsigned integer converted from two bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: typing_extensions.Buffer) -> int:
        """Converts a read-only byte-span into a 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> int:
        """Returns a 32-bit unsigned integer converted from four bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: typing_extensions.Buffer) -> int:
        """Converts a read-only byte span into a 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: typing_extensions.Buffer | collections.abc.Iterable[int], startIndex: int) -> int:
        """Returns a 64-bit unsigned integer converted from eight bytes at a specified position in a byte array."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: typing_extensions.Buffer) -> int:
        """Converts bytes into an unsigned long."""
    @typing.overload
    @staticmethod
    def TryWriteBytes(destination: typing_extensions.Buffer, value: bool) -> bool:
        """Converts a Boolean into a span of bytes."""
    @typing.overload
    @staticmethod
    def TryWriteBytes(destination: typing_extensions.Buffer, value: str) -> bool:
        """Converts a character into a span of bytes."""
    @typing.overload
    @staticmethod
    def TryWriteBytes(destination: typing_extensions.Buffer, value: int) -> bool:
        """Converts a 16-bit signed integer into a span of bytes."""
    @typing.overload
    @staticmethod
    def TryWriteBytes(destination: typing_extensions.Buffer, value: float) -> bool:
        """Converts a half-precision floating-point value into a span of bytes."""
    @staticmethod
    def UInt16BitsToHalf(value: int) -> float:
        """Converts the specified 16-bit unsigned integer to a half-precision floating point number."""
    @staticmethod
    def UInt32BitsToSingle(value: int) -> float:
        """Converts the specified 32-bit unsigned integer to a single-precision floating point number."""
    @staticmethod
    def UInt64BitsToDouble(value: int) -> float:
        """Converts the specified 64-bit unsigned integer to a double-precision floating point number."""
    ...

class Boolean(System.ValueType, System.IComparable):
    """Represents a Boolean (true or false) value."""
    @typing.overload
    def CompareTo(self, value: bool) -> int:
        """Compares this instance to a specified Boolean object and returns an integer that indicates their relationship to one another."""
    @typing.overload
    def CompareTo(self, obj: object | None) -> int:
        """Compares this instance to a specified object and returns an integer that indicates their relationship to one another."""
    @typing.overload
    def Equals(self, obj: bool) -> bool:
        """Returns a value indicating whether this instance is equal to a specified Boolean object."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    FalseString: typing.ClassVar[str]
    """Represents the Boolean value false as a string. This field is read-only."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the type code for the Boolean value type."""
    @staticmethod
    def Parse(value: str) -> bool:
        """Converts the specified string representation of a logical value to its Boolean equivalent."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of this instance to its equivalent string representation (either 'True' or 'False')."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the value of this instance to its equivalent string representation (either 'True' or 'False')."""
    TrueString: typing.ClassVar[str]
    """Represents the Boolean value true as a string. This field is read-only."""
    def TryFormat(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to format the value of the current boolean instance into the provided span of characters."""
    @typing.overload
    @staticmethod
    def TryParse(value: str | None) -> tuple[bool, bool]:
        """Tries to convert the specified string representation of a logical value to its Boolean equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(value: str) -> tuple[bool, bool]:
        """Tries to convert the specified span representation of a logical value to its Boolean equivalent."""
    ...

class Buffer(System.Object):
    """Manipulates arrays of primitive types."""
    @staticmethod
    def BlockCopy(src: System.Array, srcOffset: int, dst: System.Array, dstOffset: int, count: int) -> None:
        """Copies a specified number of bytes from a source array starting at a particular offset to a destination array starting at a particular offset."""
    @staticmethod
    def ByteLength(array: System.Array) -> int:
        """Returns the number of bytes in the specified array."""
    @staticmethod
    def GetByte(array: System.Array, index: int) -> int:
        """Retrieves the byte at the specified location in the specified array."""
    @staticmethod
    def SetByte(array: System.Array, index: int, value: int) -> None:
        """Assigns a specified value to a byte at a particular location in a specified array."""
    ...

class Byte(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents an 8-bit unsigned integer."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares this instance to a specified 8-bit unsigned integer and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, obj: int) -> bool:
        """Returns a value indicating whether this instance and a specified Byte object represent the same value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type Byte."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of a Byte. This field is constant."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of a Byte. This field is constant."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its Byte equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its Byte equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its Byte equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its Byte equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the span representation of a number in a specified style and culture-specific format to its Byte equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of the current Byte object to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the value of the current Byte object to its equivalent string representation using the specified format."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of the current Byte object to its equivalent string representation using the specified culture-specific formatting information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the value of the current Byte object to its equivalent string representation using the specified format and culture-specific formatting information."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current 8-bit unsigned integer instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number to its Byte equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Tries to convert the span representation of a number to its Byte equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 8-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the string representation of a number in a specified style and culture-specific format to its Byte equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the span representation of a number in a specified style and culture-specific format to its Byte equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class CannotUnloadAppDomainException(System.SystemException):
    """The exception that is thrown when an attempt to unload an application domain fails."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the CannotUnloadAppDomainException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the CannotUnloadAppDomainException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the CannotUnloadAppDomainException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Char(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a character as a UTF-16 code unit."""
    @typing.overload
    def CompareTo(self, value: str) -> int:
        """Compares this instance to a specified Char object and indicates whether this instance precedes, follows, or appears in the same position in the sort order as the specified Char object."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and indicates whether this instance precedes, follows, or appears in the same position in the sort order as the specified Object."""
    @staticmethod
    def ConvertFromUtf32(utf32: int) -> str:
        """Converts the specified Unicode code point into a UTF-16 encoded string."""
    @typing.overload
    @staticmethod
    def ConvertToUtf32(highSurrogate: str, lowSurrogate: str) -> int:
        """Converts the value of a UTF-16 encoded surrogate pair into a Unicode code point."""
    @typing.overload
    @staticmethod
    def ConvertToUtf32(s: str, index: int) -> int:
        """Converts the value of a UTF-16 encoded character or surrogate pair at a specified position in a string into a Unicode code point."""
    @typing.overload
    def Equals(self, obj: str) -> bool:
        """Returns a value that indicates whether this instance is equal to the specified Char object."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value that indicates whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @typing.overload
    @staticmethod
    def GetNumericValue(c: str) -> float:
        """Converts the specified numeric Unicode character to a double-precision floating point number."""
    @typing.overload
    @staticmethod
    def GetNumericValue(s: str, index: int) -> float:
        """Converts the numeric Unicode character at the specified position in a specified string to a double-precision floating point number."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type Char."""
    @typing.overload
    @staticmethod
    def GetUnicodeCategory(c: str) -> System.Globalization.UnicodeCategory:
        """Categorizes a specified Unicode character into a group identified by one of the UnicodeCategory values."""
    @typing.overload
    @staticmethod
    def GetUnicodeCategory(s: str, index: int) -> System.Globalization.UnicodeCategory:
        """Categorizes the character at the specified position in a specified string into a group identified by one of the UnicodeCategory values."""
    @staticmethod
    def IsAscii(c: str) -> bool:
        """Returns true if c is an ASCII character ([ U+0000..U+007F ])."""
    @staticmethod
    def IsAsciiDigit(c: str) -> bool:
        """Indicates whether a character is categorized as an ASCII digit."""
    @staticmethod
    def IsAsciiHexDigit(c: str) -> bool:
        """Indicates whether a character is categorized as an ASCII hexademical digit."""
    @staticmethod
    def IsAsciiHexDigitLower(c: str) -> bool:
        """Indicates whether a character is categorized as an ASCII lower-case hexademical digit."""
    @staticmethod
    def IsAsciiHexDigitUpper(c: str) -> bool:
        """Indicates whether a character is categorized as an ASCII upper-case hexademical digit."""
    @staticmethod
    def IsAsciiLetter(c: str) -> bool:
        """Indicates whether a character is categorized as an ASCII letter."""
    @staticmethod
    def IsAsciiLetterLower(c: str) -> bool:
        """Indicates whether a character is categorized as a lowercase ASCII letter."""
    @staticmethod
    def IsAsciiLetterOrDigit(c: str) -> bool:
        """Indicates whether a character is categorized as an ASCII letter or digit."""
    @staticmethod
    def IsAsciiLetterUpper(c: str) -> bool:
        """Indicates whether a character is categorized as an uppercase ASCII letter."""
    @staticmethod
    def IsBetween(c: str, minInclusive: str, maxInclusive: str) -> bool:
        """Indicates whether a character is within the specified inclusive range."""
    @typing.overload
    @staticmethod
    def IsControl(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a control character."""
    @typing.overload
    @staticmethod
    def IsControl(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a control character."""
    @typing.overload
    @staticmethod
    def IsDigit(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a decimal digit."""
    @typing.overload
    @staticmethod
    def IsDigit(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a decimal digit."""
    @typing.overload
    @staticmethod
    def IsHighSurrogate(c: str) -> bool:
        """Indicates whether the specified Char object is a high surrogate."""
    @typing.overload
    @staticmethod
    def IsHighSurrogate(s: str, index: int) -> bool:
        """Indicates whether the Char object at the specified position in a string is a high surrogate."""
    @typing.overload
    @staticmethod
    def IsLetter(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a Unicode letter."""
    @typing.overload
    @staticmethod
    def IsLetter(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a Unicode letter."""
    @typing.overload
    @staticmethod
    def IsLetterOrDigit(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a letter or a decimal digit."""
    @typing.overload
    @staticmethod
    def IsLetterOrDigit(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a letter or a decimal digit."""
    @typing.overload
    @staticmethod
    def IsLowSurrogate(c: str) -> bool:
        """Indicates whether the specified Char object is a low surrogate."""
    @typing.overload
    @staticmethod
    def IsLowSurrogate(s: str, index: int) -> bool:
        """Indicates whether the Char object at the specified position in a string is a low surrogate."""
    @typing.overload
    @staticmethod
    def IsLower(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a lowercase letter."""
    @typing.overload
    @staticmethod
    def IsLower(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a lowercase letter."""
    @typing.overload
    @staticmethod
    def IsNumber(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a number."""
    @typing.overload
    @staticmethod
    def IsNumber(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a number."""
    @typing.overload
    @staticmethod
    def IsPunctuation(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a punctuation mark."""
    @typing.overload
    @staticmethod
    def IsPunctuation(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a punctuation mark."""
    @typing.overload
    @staticmethod
    def IsSeparator(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a separator character."""
    @typing.overload
    @staticmethod
    def IsSeparator(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a separator character."""
    @typing.overload
    @staticmethod
    def IsSurrogate(c: str) -> bool:
        """Indicates whether the specified character has a surrogate code unit."""
    @typing.overload
    @staticmethod
    def IsSurrogate(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string has a surrogate code unit."""
    @typing.overload
    @staticmethod
    def IsSurrogatePair(s: str, index: int) -> bool:
        """Indicates whether two adjacent Char objects at a specified position in a string form a surrogate pair."""
    @typing.overload
    @staticmethod
    def IsSurrogatePair(highSurrogate: str, lowSurrogate: str) -> bool:
        """Indicates whether the two specified Char objects form a surrogate pair."""
    @typing.overload
    @staticmethod
    def IsSymbol(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as a symbol character."""
    @typing.overload
    @staticmethod
    def IsSymbol(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as a symbol character."""
    @typing.overload
    @staticmethod
    def IsUpper(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as an uppercase letter."""
    @typing.overload
    @staticmethod
    def IsUpper(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as an uppercase letter."""
    @typing.overload
    @staticmethod
    def IsWhiteSpace(c: str) -> bool:
        """Indicates whether the specified Unicode character is categorized as white space."""
    @typing.overload
    @staticmethod
    def IsWhiteSpace(s: str, index: int) -> bool:
        """Indicates whether the character at the specified position in a specified string is categorized as white space."""
    MaxValue: typing.ClassVar[str]
    """Represents the largest possible value of a Char. This field is constant."""
    MinValue: typing.ClassVar[str]
    """Represents the smallest possible value of a Char. This field is constant."""
    @staticmethod
    def Parse(s: str) -> str:
        """Converts the value of the specified string to its equivalent Unicode character."""
    @typing.overload
    @staticmethod
    def ToLower(c: str, culture: System.Globalization.CultureInfo) -> str:
        """Converts the value of a specified Unicode character to its lowercase equivalent using specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToLower(c: str) -> str:
        """Converts the value of a Unicode character to its lowercase equivalent."""
    @staticmethod
    def ToLowerInvariant(c: str) -> str:
        """Converts the value of a Unicode character to its lowercase equivalent using the casing rules of the invariant culture."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    @staticmethod
    def ToUpper(c: str, culture: System.Globalization.CultureInfo) -> str:
        """Converts the value of a specified Unicode character to its uppercase equivalent using specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToUpper(c: str) -> str:
        """Converts the value of a Unicode character to its uppercase equivalent."""
    @staticmethod
    def ToUpperInvariant(c: str) -> str:
        """Converts the value of a Unicode character to its uppercase equivalent using the casing rules of the invariant culture."""
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, str]:
        """Converts the value of the specified string to its equivalent Unicode character. A return code indicates whether the conversion succeeded or failed."""
    ...

class CharEnumerator(System.Collections.Generic.IEnumerator[str], System.ICloneable):
    """Supports iterating over a String object and reading its individual characters. This class cannot be inherited."""
    def Clone(self) -> typing.Any:
        """Creates a copy of the current CharEnumerator object."""
    @property
    def Current(self) -> str:
        """Gets the currently referenced character in the string enumerated by this CharEnumerator object."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the CharEnumerator class."""
    def MoveNext(self) -> bool:
        """Increments the internal index of the current CharEnumerator object to the next character of the enumerated string."""
    def Reset(self) -> None:
        """Initializes the index to a position logically before the first character of the enumerated string."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class Comparison[T](System.MulticastDelegate):
    """Represents the method that compares two objects of the same type."""
    def __init__(self, function: collections.abc.Callable[[T, T], int], /) -> None: ...
    def __call__(self, x: T, y: T) -> int: ...
    ...

class Console(System.Object):
    """Represents the standard input, output, and error streams for console applications. This class cannot be inherited."""
    BackgroundColor: typing.ClassVar[System.ConsoleColor]
    """Gets or sets the background color of the console."""
    @typing.overload
    @staticmethod
    def Beep() -> None:
        """Plays the sound of a beep through the console speaker."""
    @typing.overload
    @staticmethod
    def Beep(frequency: int, duration: int) -> None:
        """Plays the sound of a beep of a specified frequency and duration through the console speaker."""
    BufferHeight: typing.ClassVar[int]
    """Gets or sets the height of the buffer area."""
    BufferWidth: typing.ClassVar[int]
    """Gets or sets the width of the buffer area."""
    CancelKeyPress: typing.ClassVar[dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.ConsoleCancelEventArgs], object]]]
    """Occurs when the ConsoleModifiers.Control modifier key (Ctrl) and either the ConsoleKey.C console key (C) or the Break key are pressed simultaneously (Ctrl+C or Ctrl+Break)."""
    CapsLock: typing.ClassVar[bool]
    """Gets a value indicating whether the CAPS LOCK keyboard toggle is turned on or turned off."""
    @staticmethod
    def Clear() -> None:
        """Clears the console buffer and corresponding console window of display information."""
    CursorLeft: typing.ClassVar[int]
    """Gets or sets the column position of the cursor within the buffer area."""
    CursorSize: typing.ClassVar[int]
    """Gets or sets the height of the cursor within a character cell."""
    CursorTop: typing.ClassVar[int]
    """Gets or sets the row position of the cursor within the buffer area."""
    CursorVisible: typing.ClassVar[bool]
    """Gets or sets a value indicating whether the cursor is visible."""
    Error: typing.ClassVar[System.IO.TextWriter]
    """Gets the standard error output stream."""
    ForegroundColor: typing.ClassVar[System.ConsoleColor]
    """Gets or sets the foreground color of the console."""
    @staticmethod
    def GetCursorPosition() -> tuple[int, int]:
        """Gets the position of the cursor."""
    In: typing.ClassVar[System.IO.TextReader]
    """Gets the standard input stream."""
    InputEncoding: typing.ClassVar[System.Text.Encoding]
    """Gets or sets the encoding the console uses to read input."""
    IsErrorRedirected: typing.ClassVar[bool]
    """Gets a value that indicates whether the error output stream has been redirected from the standard error stream."""
    IsInputRedirected: typing.ClassVar[bool]
    """Gets a value that indicates whether input has been redirected from the standard input stream."""
    IsOutputRedirected: typing.ClassVar[bool]
    """Gets a value that indicates whether output has been redirected from the standard output stream."""
    KeyAvailable: typing.ClassVar[bool]
    """Gets a value indicating whether a key press is available in the input stream."""
    LargestWindowHeight: typing.ClassVar[int]
    """Gets the largest possible number of console window rows, based on the current font and screen resolution."""
    LargestWindowWidth: typing.ClassVar[int]
    """Gets the largest possible number of console window columns, based on the current font and screen resolution."""
    @typing.overload
    @staticmethod
    def MoveBufferArea(sourceLeft: int, sourceTop: int, sourceWidth: int, sourceHeight: int, targetLeft: int, targetTop: int) -> None:
        """Copies a specified source area of the screen buffer to a specified destination area."""
    @typing.overload
    @staticmethod
    def MoveBufferArea(sourceLeft: int, sourceTop: int, sourceWidth: int, sourceHeight: int, targetLeft: int, targetTop: int, sourceChar: str, sourceForeColor: System.ConsoleColor, sourceBackColor: System.ConsoleColor) -> None:
        """Copies a specified source area of the screen buffer to a specified destination area."""
    NumberLock: typing.ClassVar[bool]
    """Gets a value indicating whether the NUM LOCK keyboard toggle is turned on or turned off."""
    @typing.overload
    @staticmethod
    def OpenStandardError() -> System.IO.Stream:
        """Acquires the standard error stream."""
    @typing.overload
    @staticmethod
    def OpenStandardError(bufferSize: int) -> System.IO.Stream:
        """Acquires the standard error stream, which is set to a specified buffer size."""
    @typing.overload
    @staticmethod
    def OpenStandardInput() -> System.IO.Stream:
        """Acquires the standard input stream."""
    @typing.overload
    @staticmethod
    def OpenStandardInput(bufferSize: int) -> System.IO.Stream:
        """Acquires the standard input stream, which is set to a specified buffer size."""
    @typing.overload
    @staticmethod
    def OpenStandardOutput() -> System.IO.Stream:
        """Acquires the standard output stream."""
    @typing.overload
    @staticmethod
    def OpenStandardOutput(bufferSize: int) -> System.IO.Stream:
        """Acquires the standard output stream, which is set to a specified buffer size."""
    Out: typing.ClassVar[System.IO.TextWriter]
    """Gets the standard output stream."""
    OutputEncoding: typing.ClassVar[System.Text.Encoding]
    """Gets or sets the encoding the console uses to write output."""
    @staticmethod
    def Read() -> int:
        """Reads the next character from the standard input stream."""
    @typing.overload
    @staticmethod
    def ReadKey() -> System.ConsoleKeyInfo:
        """Obtains the next character or function key pressed by the user. The pressed key is displayed in the console window."""
    @typing.overload
    @staticmethod
    def ReadKey(intercept: bool) -> System.ConsoleKeyInfo:
        """Obtains the next character or function key pressed by the user. The pressed key is optionally displayed in the console window."""
    @staticmethod
    def ReadLine() -> str | None:
        """Reads the next line of characters from the standard input stream."""
    @staticmethod
    def ResetColor() -> None:
        """Sets the foreground and background console colors to their defaults."""
    @staticmethod
    def SetBufferSize(width: int, height: int) -> None:
        """Sets the height and width of the screen buffer area to the specified values."""
    @staticmethod
    def SetCursorPosition(left: int, top: int) -> None:
        """Sets the position of the cursor."""
    @staticmethod
    def SetError(newError: System.IO.TextWriter) -> None:
        """Sets the Console.Error property to the specified TextWriter object."""
    @staticmethod
    def SetIn(newIn: System.IO.TextReader) -> None:
        """Sets the Console.In property to the specified TextReader object."""
    @staticmethod
    def SetOut(newOut: System.IO.TextWriter) -> None:
        """Sets the Console.Out property to target the TextWriter object."""
    @staticmethod
    def SetWindowPosition(left: int, top: int) -> None:
        """Sets the position of the console window relative to the screen buffer."""
    @staticmethod
    def SetWindowSize(width: int, height: int) -> None:
        """Sets the height and width of the console window to the specified values."""
    Title: typing.ClassVar[str]
    """Gets or sets the title to display in the console title bar."""
    TreatControlCAsInput: typing.ClassVar[bool]
    """Gets or sets a value indicating whether the combination of the ConsoleModifiers.Control modifier key and ConsoleKey.C console key (Ctrl+C) is treated as ordinary input or as an interruption that is handled by the operating system."""
    WindowHeight: typing.ClassVar[int]
    """Gets or sets the height of the console window area."""
    WindowLeft: typing.ClassVar[int]
    """Gets or sets the leftmost position of the console window area relative to the screen buffer."""
    WindowTop: typing.ClassVar[int]
    """Gets or sets the top position of the console window area relative to the screen buffer."""
    WindowWidth: typing.ClassVar[int]
    """Gets or sets the width of the console window."""
    @typing.overload
    @staticmethod
    def Write(format: str, *arg: object) -> None:
        """Writes the text representation of the specified array of objects to the standard output stream using the specified format information."""
    @typing.overload
    @staticmethod
    def Write(value: bool) -> None:
        """Writes the text representation of the specified Boolean value to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(value: str) -> None:
        """Writes the specified Unicode character value to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(buffer: collections.abc.Iterable[str] | None) -> None:
        """Writes the specified array of Unicode characters to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(buffer: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes the specified subarray of Unicode characters to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(value: float) -> None:
        """Writes the text representation of the specified double-precision floating-point value to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(value: decimal.Decimal | System.Decimal) -> None:
        """Writes the text representation of the specified Decimal value to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(value: int) -> None:
        """Writes the text representation of the specified 32-bit signed integer value to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(value: str | None) -> None:
        """Writes the specified string value to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(format: str, arg0: object | None) -> None:
        """Writes the text representation of the specified object to the standard output stream using the specified format information."""
    @typing.overload
    @staticmethod
    def Write(value: object | None) -> None:
        """Writes the text representation of the specified object to the standard output stream."""
    @typing.overload
    @staticmethod
    def Write(format: str, arg0: object | None, arg1: object | None) -> None:
        """Writes the text representation of the specified objects to the standard output stream using the specified format information."""
    @typing.overload
    @staticmethod
    def Write(format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> None:
        """Writes the text representation of the specified objects to the standard output stream using the specified format information."""
    @typing.overload
    @staticmethod
    def WriteLine() -> None:
        """Writes the current line terminator to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(value: bool) -> None:
        """Writes the text representation of the specified Boolean value, followed by the current line terminator, to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(value: str) -> None:
        """Writes the specified Unicode character, followed by the current line terminator, value to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(buffer: collections.abc.Iterable[str] | None) -> None:
        """Writes the specified array of Unicode characters, followed by the current line terminator, to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(buffer: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes the specified subarray of Unicode characters, followed by the current line terminator, to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(value: decimal.Decimal | System.Decimal) -> None:
        """Writes the text representation of the specified Decimal value, followed by the current line terminator, to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(value: float) -> None:
        """Writes the text representation of the specified double-precision floating-point value, followed by the current line terminator, to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(value: int) -> None:
        """Writes the text representation of the specified 32-bit signed integer value, followed by the current line terminator, to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(value: str | None) -> None:
        """Writes the specified string value, followed by the current line terminator, to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(format: str, *arg: object) -> None:
        """Writes the text representation of the specified array of objects, followed by the current line terminator, to the standard output stream using the specified format information."""
    @typing.overload
    @staticmethod
    def WriteLine(value: object | None) -> None:
        """Writes the text representation of the specified object, followed by the current line terminator, to the standard output stream."""
    @typing.overload
    @staticmethod
    def WriteLine(format: str, arg0: object | None) -> None:
        """Writes the text representation of the specified object, followed by the current line terminator, to the standard output stream using the specified format information."""
    @typing.overload
    @staticmethod
    def WriteLine(format: str, arg0: object | None, arg1: object | None) -> None:
        """Writes the text representation of the specified objects, followed by the current line terminator, to the standard output stream using the specified format information."""
    @typing.overload
    @staticmethod
    def WriteLine(format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> None:
        """Writes the text representation of the specified objects, followed by the current line terminator, to the standard output stream using the specified format information."""
    ...

class ConsoleCancelEventArgs(System.EventArgs):
    """Provides data for the Console.CancelKeyPress event. This class cannot be inherited."""
    @property
    def Cancel(self) -> bool:
        """Gets or sets a value that indicates whether simultaneously pressing the ConsoleModifiers.Control modifier key and the ConsoleKey.C console key (Ctrl+C) or the Ctrl+Break keys terminates the current process. The default is false, which terminates the current process."""
    @Cancel.setter
    def Cancel(self, value: bool) -> None: ...
    @property
    def SpecialKey(self) -> System.ConsoleSpecialKey:
        """Gets the combination of modifier and console keys that interrupted the current process."""
    ...

class ConsoleCancelEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the Console.CancelKeyPress event of a Console."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.ConsoleCancelEventArgs], object], /) -> None: ...
    def __call__(self, sender: object | None, e: System.ConsoleCancelEventArgs) -> None: ...
    ...

class ConsoleColor(System.Enum):
    """Specifies constants that define foreground and background colors for the console."""
    Black: typing.ClassVar[System.ConsoleColor]
    """The color black."""
    Blue: typing.ClassVar[System.ConsoleColor]
    """The color blue."""
    Cyan: typing.ClassVar[System.ConsoleColor]
    """The color cyan (blue-green)."""
    DarkBlue: typing.ClassVar[System.ConsoleColor]
    """The color dark blue."""
    DarkCyan: typing.ClassVar[System.ConsoleColor]
    """The color dark cyan (dark blue-green)."""
    DarkGray: typing.ClassVar[System.ConsoleColor]
    """The color dark gray."""
    DarkGreen: typing.ClassVar[System.ConsoleColor]
    """The color dark green."""
    DarkMagenta: typing.ClassVar[System.ConsoleColor]
    """The color dark magenta (dark purplish-red)."""
    DarkRed: typing.ClassVar[System.ConsoleColor]
    """The color dark red."""
    DarkYellow: typing.ClassVar[System.ConsoleColor]
    """The color dark yellow (ochre)."""
    Gray: typing.ClassVar[System.ConsoleColor]
    """The color gray."""
    Green: typing.ClassVar[System.ConsoleColor]
    """The color green."""
    Magenta: typing.ClassVar[System.ConsoleColor]
    """The color magenta (purplish-red)."""
    Red: typing.ClassVar[System.ConsoleColor]
    """The color red."""
    White: typing.ClassVar[System.ConsoleColor]
    """The color white."""
    Yellow: typing.ClassVar[System.ConsoleColor]
    """The color yellow."""
    ...

class ConsoleKey(System.Enum):
    """Specifies the standard keys on a console."""
    A: typing.ClassVar[System.ConsoleKey]
    """The A key."""
    Add: typing.ClassVar[System.ConsoleKey]
    """The Add key (the addition key on the numeric keypad)."""
    Applications: typing.ClassVar[System.ConsoleKey]
    """The Application key (Microsoft Natural Keyboard)."""
    Attention: typing.ClassVar[System.ConsoleKey]
    """The ATTN key."""
    B: typing.ClassVar[System.ConsoleKey]
    """The B key."""
    Backspace: typing.ClassVar[System.ConsoleKey]
    """The BACKSPACE key."""
    BrowserBack: typing.ClassVar[System.ConsoleKey]
    """The Browser Back key."""
    BrowserFavorites: typing.ClassVar[System.ConsoleKey]
    """The Browser Favorites key."""
    BrowserForward: typing.ClassVar[System.ConsoleKey]
    """The Browser Forward key."""
    BrowserHome: typing.ClassVar[System.ConsoleKey]
    """The Browser Home key."""
    BrowserRefresh: typing.ClassVar[System.ConsoleKey]
    """The Browser Refresh key."""
    BrowserSearch: typing.ClassVar[System.ConsoleKey]
    """The Browser Search key."""
    BrowserStop: typing.ClassVar[System.ConsoleKey]
    """The Browser Stop key."""
    C: typing.ClassVar[System.ConsoleKey]
    """The C key."""
    Clear: typing.ClassVar[System.ConsoleKey]
    """The CLEAR key."""
    CrSel: typing.ClassVar[System.ConsoleKey]
    """The CRSEL (CURSOR SELECT) key."""
    D: typing.ClassVar[System.ConsoleKey]
    """The D key."""
    D0: typing.ClassVar[System.ConsoleKey]
    """The 0 key."""
    D1: typing.ClassVar[System.ConsoleKey]
    """The 1 key."""
    D2: typing.ClassVar[System.ConsoleKey]
    """The 2 key."""
    D3: typing.ClassVar[System.ConsoleKey]
    """The 3 key."""
    D4: typing.ClassVar[System.ConsoleKey]
    """The 4 key."""
    D5: typing.ClassVar[System.ConsoleKey]
    """The 5 key."""
    D6: typing.ClassVar[System.ConsoleKey]
    """The 6 key."""
    D7: typing.ClassVar[System.ConsoleKey]
    """The 7 key."""
    D8: typing.ClassVar[System.ConsoleKey]
    """The 8 key."""
    D9: typing.ClassVar[System.ConsoleKey]
    """The 9 key."""
    Decimal: typing.ClassVar[System.ConsoleKey]
    """The Decimal key (the decimal key on the numeric keypad)."""
    Delete: typing.ClassVar[System.ConsoleKey]
    """The DEL (DELETE) key."""
    Divide: typing.ClassVar[System.ConsoleKey]
    """The Divide key (the division key on the numeric keypad)."""
    DownArrow: typing.ClassVar[System.ConsoleKey]
    """The DOWN ARROW key."""
    E: typing.ClassVar[System.ConsoleKey]
    """The E key."""
    End: typing.ClassVar[System.ConsoleKey]
    """The END key."""
    Enter: typing.ClassVar[System.ConsoleKey]
    """The ENTER key."""
    EraseEndOfFile: typing.ClassVar[System.ConsoleKey]
    """The ERASE EOF key."""
    Escape: typing.ClassVar[System.ConsoleKey]
    """The ESC (ESCAPE) key."""
    ExSel: typing.ClassVar[System.ConsoleKey]
    """The EXSEL (EXTEND SELECTION) key."""
    Execute: typing.ClassVar[System.ConsoleKey]
    """The EXECUTE key."""
    F: typing.ClassVar[System.ConsoleKey]
    """The F key."""
    F1: typing.ClassVar[System.ConsoleKey]
    """The F1 key."""
    F10: typing.ClassVar[System.ConsoleKey]
    """The F10 key."""
    F11: typing.ClassVar[System.ConsoleKey]
    """The F11 key."""
    F12: typing.ClassVar[System.ConsoleKey]
    """The F12 key."""
    F13: typing.ClassVar[System.ConsoleKey]
    """The F13 key."""
    F14: typing.ClassVar[System.ConsoleKey]
    """The F14 key."""
    F15: typing.ClassVar[System.ConsoleKey]
    """The F15 key."""
    F16: typing.ClassVar[System.ConsoleKey]
    """The F16 key."""
    F17: typing.ClassVar[System.ConsoleKey]
    """The F17 key."""
    F18: typing.ClassVar[System.ConsoleKey]
    """The F18 key."""
    F19: typing.ClassVar[System.ConsoleKey]
    """The F19 key."""
    F2: typing.ClassVar[System.ConsoleKey]
    """The F2 key."""
    F20: typing.ClassVar[System.ConsoleKey]
    """The F20 key."""
    F21: typing.ClassVar[System.ConsoleKey]
    """The F21 key."""
    F22: typing.ClassVar[System.ConsoleKey]
    """The F22 key."""
    F23: typing.ClassVar[System.ConsoleKey]
    """The F23 key."""
    F24: typing.ClassVar[System.ConsoleKey]
    """The F24 key."""
    F3: typing.ClassVar[System.ConsoleKey]
    """The F3 key."""
    F4: typing.ClassVar[System.ConsoleKey]
    """The F4 key."""
    F5: typing.ClassVar[System.ConsoleKey]
    """The F5 key."""
    F6: typing.ClassVar[System.ConsoleKey]
    """The F6 key."""
    F7: typing.ClassVar[System.ConsoleKey]
    """The F7 key."""
    F8: typing.ClassVar[System.ConsoleKey]
    """The F8 key."""
    F9: typing.ClassVar[System.ConsoleKey]
    """The F9 key."""
    G: typing.ClassVar[System.ConsoleKey]
    """The G key."""
    H: typing.ClassVar[System.ConsoleKey]
    """The H key."""
    Help: typing.ClassVar[System.ConsoleKey]
    """The HELP key."""
    Home: typing.ClassVar[System.ConsoleKey]
    """The HOME key."""
    I: typing.ClassVar[System.ConsoleKey]
    """The I key."""
    Insert: typing.ClassVar[System.ConsoleKey]
    """The INS (INSERT) key."""
    J: typing.ClassVar[System.ConsoleKey]
    """The J key."""
    K: typing.ClassVar[System.ConsoleKey]
    """The K key."""
    L: typing.ClassVar[System.ConsoleKey]
    """The L key."""
    LaunchApp1: typing.ClassVar[System.ConsoleKey]
    """The Start Application 1 key (Microsoft Natural Keyboard)."""
    LaunchApp2: typing.ClassVar[System.ConsoleKey]
    """The Start Application 2 key (Microsoft Natural Keyboard)."""
    LaunchMail: typing.ClassVar[System.ConsoleKey]
    """The Start Mail key (Microsoft Natural Keyboard)."""
    LaunchMediaSelect: typing.ClassVar[System.ConsoleKey]
    """The Select Media key (Microsoft Natural Keyboard)."""
    LeftArrow: typing.ClassVar[System.ConsoleKey]
    """The LEFT ARROW key."""
    LeftWindows: typing.ClassVar[System.ConsoleKey]
    """The left Windows logo key (Microsoft Natural Keyboard)."""
    M: typing.ClassVar[System.ConsoleKey]
    """The M key."""
    MediaNext: typing.ClassVar[System.ConsoleKey]
    """The Media Next Track key."""
    MediaPlay: typing.ClassVar[System.ConsoleKey]
    """The Media Play/Pause key."""
    MediaPrevious: typing.ClassVar[System.ConsoleKey]
    """The Media Previous Track key."""
    MediaStop: typing.ClassVar[System.ConsoleKey]
    """The Media Stop key."""
    Multiply: typing.ClassVar[System.ConsoleKey]
    """The Multiply key (the multiplication key on the numeric keypad)."""
    N: typing.ClassVar[System.ConsoleKey]
    """The N key."""
    NoName: typing.ClassVar[System.ConsoleKey]
    """A constant reserved for future use."""
    None_: typing.ClassVar[System.ConsoleKey]
    NumPad0: typing.ClassVar[System.ConsoleKey]
    """The 0 key on the numeric keypad."""
    NumPad1: typing.ClassVar[System.ConsoleKey]
    """The 1 key on the numeric keypad."""
    NumPad2: typing.ClassVar[System.ConsoleKey]
    """The 2 key on the numeric keypad."""
    NumPad3: typing.ClassVar[System.ConsoleKey]
    """The 3 key on the numeric keypad."""
    NumPad4: typing.ClassVar[System.ConsoleKey]
    """The 4 key on the numeric keypad."""
    NumPad5: typing.ClassVar[System.ConsoleKey]
    """The 5 key on the numeric keypad."""
    NumPad6: typing.ClassVar[System.ConsoleKey]
    """The 6 key on the numeric keypad."""
    NumPad7: typing.ClassVar[System.ConsoleKey]
    """The 7 key on the numeric keypad."""
    NumPad8: typing.ClassVar[System.ConsoleKey]
    """The 8 key on the numeric keypad."""
    NumPad9: typing.ClassVar[System.ConsoleKey]
    """The 9 key on the numeric keypad."""
    O: typing.ClassVar[System.ConsoleKey]
    """The O key."""
    Oem1: typing.ClassVar[System.ConsoleKey]
    """The OEM 1 key (OEM specific)."""
    Oem102: typing.ClassVar[System.ConsoleKey]
    """The OEM 102 key (OEM specific)."""
    Oem2: typing.ClassVar[System.ConsoleKey]
    """The OEM 2 key (OEM specific)."""
    Oem3: typing.ClassVar[System.ConsoleKey]
    """The OEM 3 key (OEM specific)."""
    Oem4: typing.ClassVar[System.ConsoleKey]
    """The OEM 4 key (OEM specific)."""
    Oem5: typing.ClassVar[System.ConsoleKey]
    """The OEM 5 (OEM specific)."""
    Oem6: typing.ClassVar[System.ConsoleKey]
    """The OEM 6 key (OEM specific)."""
    Oem7: typing.ClassVar[System.ConsoleKey]
    """The OEM 7 key (OEM specific)."""
    Oem8: typing.ClassVar[System.ConsoleKey]
    """The OEM 8 key (OEM specific)."""
    OemClear: typing.ClassVar[System.ConsoleKey]
    """The CLEAR key (OEM specific)."""
    OemComma: typing.ClassVar[System.ConsoleKey]
    """The OEM Comma key on any country/region keyboard."""
    OemMinus: typing.ClassVar[System.ConsoleKey]
    """The OEM Minus key on any country/region keyboard."""
    OemPeriod: typing.ClassVar[System.ConsoleKey]
    """The OEM Period key on any country/region keyboard."""
    OemPlus: typing.ClassVar[System.ConsoleKey]
    """The OEM Plus key on any country/region keyboard."""
    P: typing.ClassVar[System.ConsoleKey]
    """The P key."""
    Pa1: typing.ClassVar[System.ConsoleKey]
    """The PA1 key."""
    Packet: typing.ClassVar[System.ConsoleKey]
    """The PACKET key (used to pass Unicode characters with keystrokes)."""
    PageDown: typing.ClassVar[System.ConsoleKey]
    """The PAGE DOWN key."""
    PageUp: typing.ClassVar[System.ConsoleKey]
    """The PAGE UP key."""
    Pause: typing.ClassVar[System.ConsoleKey]
    """The PAUSE key."""
    Play: typing.ClassVar[System.ConsoleKey]
    """The PLAY key."""
    Print: typing.ClassVar[System.ConsoleKey]
    """The PRINT key."""
    PrintScreen: typing.ClassVar[System.ConsoleKey]
    """The PRINT SCREEN key."""
    Process: typing.ClassVar[System.ConsoleKey]
    """The IME PROCESS key."""
    Q: typing.ClassVar[System.ConsoleKey]
    """The Q key."""
    R: typing.ClassVar[System.ConsoleKey]
    """The R key."""
    RightArrow: typing.ClassVar[System.ConsoleKey]
    """The RIGHT ARROW key."""
    RightWindows: typing.ClassVar[System.ConsoleKey]
    """The right Windows logo key (Microsoft Natural Keyboard)."""
    S: typing.ClassVar[System.ConsoleKey]
    """The S key."""
    Select: typing.ClassVar[System.ConsoleKey]
    """The SELECT key."""
    Separator: typing.ClassVar[System.ConsoleKey]
    """The Separator key."""
    Sleep: typing.ClassVar[System.ConsoleKey]
    """The Computer Sleep key."""
    Spacebar: typing.ClassVar[System.ConsoleKey]
    """The SPACEBAR key."""
    Subtract: typing.ClassVar[System.ConsoleKey]
    """The Subtract key (the subtraction key on the numeric keypad)."""
    T: typing.ClassVar[System.ConsoleKey]
    """The T key."""
    Tab: typing.ClassVar[System.ConsoleKey]
    """The TAB key."""
    U: typing.ClassVar[System.ConsoleKey]
    """The U key."""
    UpArrow: typing.ClassVar[System.ConsoleKey]
    """The UP ARROW key."""
    V: typing.ClassVar[System.ConsoleKey]
    """The V key."""
    VolumeDown: typing.ClassVar[System.ConsoleKey]
    """The Volume Down key (Microsoft Natural Keyboard)."""
    VolumeMute: typing.ClassVar[System.ConsoleKey]
    """The Volume Mute key (Microsoft Natural Keyboard)."""
    VolumeUp: typing.ClassVar[System.ConsoleKey]
    """The Volume Up key (Microsoft Natural Keyboard)."""
    W: typing.ClassVar[System.ConsoleKey]
    """The W key."""
    X: typing.ClassVar[System.ConsoleKey]
    """The X key."""
    Y: typing.ClassVar[System.ConsoleKey]
    """The Y key."""
    Z: typing.ClassVar[System.ConsoleKey]
    """The Z key."""
    Zoom: typing.ClassVar[System.ConsoleKey]
    """The ZOOM key."""
    ...

class ConsoleKeyInfo(System.ValueType):
    """Describes the console key that was pressed, including the character represented by the console key and the state of the SHIFT, ALT, and CTRL modifier keys."""
    def __init__(self, keyChar: str, key: System.ConsoleKey, shift: bool, alt: bool, control: bool) -> None:
        """Initializes a new instance of the ConsoleKeyInfo structure using the specified character, console key, and modifier keys."""
    @typing.overload
    def Equals(self, obj: System.ConsoleKeyInfo) -> bool:
        """Gets a value indicating whether the specified ConsoleKeyInfo object is equal to the current ConsoleKeyInfo object."""
    @typing.overload
    def Equals(self, value: object | None) -> bool:
        """Gets a value indicating whether the specified object is equal to the current ConsoleKeyInfo object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the current ConsoleKeyInfo object."""
    @property
    def Key(self) -> System.ConsoleKey:
        """Gets the console key represented by the current ConsoleKeyInfo object."""
    @property
    def KeyChar(self) -> str:
        """Gets the Unicode character represented by the current ConsoleKeyInfo object."""
    @property
    def Modifiers(self) -> System.ConsoleModifiers:
        """Gets a bitwise combination of ConsoleModifiers values that specifies one or more modifier keys pressed simultaneously with the console key."""
    ...

class ConsoleModifiers(System.Enum):
    """Represents the SHIFT, ALT, and CTRL modifier keys on a keyboard."""
    Alt: typing.ClassVar[System.ConsoleModifiers]
    """The left or right ALT modifier key."""
    Control: typing.ClassVar[System.ConsoleModifiers]
    """The left or right CTRL modifier key."""
    None_: typing.ClassVar[System.ConsoleModifiers]
    Shift: typing.ClassVar[System.ConsoleModifiers]
    """The left or right SHIFT modifier key."""
    ...

class ConsoleSpecialKey(System.Enum):
    """Specifies combinations of modifier and console keys that can interrupt the current process."""
    ControlBreak: typing.ClassVar[System.ConsoleSpecialKey]
    """The ConsoleModifiers.Control modifier key plus the BREAK console key."""
    ControlC: typing.ClassVar[System.ConsoleSpecialKey]
    """The ConsoleModifiers.Control modifier key plus the ConsoleKey.C console key."""
    ...

class ContextBoundObject(System.MarshalByRefObject):
    """Defines the base class for all context-bound classes."""
    ...

class ContextMarshalException(System.SystemException):
    """The exception that is thrown when an attempt to marshal an object across a context boundary fails."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ContextMarshalException class with default properties."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the ContextMarshalException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the ContextMarshalException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Convert(System.Object):
    """Converts a base data type to another base data type."""
    @typing.overload
    @staticmethod
    def ChangeType(value: object | None, typeCode: System.TypeCode) -> typing.Any:
        """Returns an object of the specified type whose value is equivalent to the specified object."""
    @typing.overload
    @staticmethod
    def ChangeType(value: object | None, typeCode: System.TypeCode, provider: System.IFormatProvider | None) -> typing.Any:
        """Returns an object of the specified type whose value is equivalent to the specified object. A parameter supplies culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ChangeType(value: object | None, conversionType: type | System.Type) -> typing.Any:
        """Returns an object of the specified type and whose value is equivalent to the specified object."""
    @typing.overload
    @staticmethod
    def ChangeType(value: object | None, conversionType: type | System.Type, provider: System.IFormatProvider | None) -> typing.Any:
        """Returns an object of the specified type whose value is equivalent to the specified object. A parameter supplies culture-specific formatting information."""
    DBNull: typing.ClassVar[typing.Any]
    """A constant that represents a database column that is absent of data; that is, database null."""
    @staticmethod
    def FromBase64CharArray(inArray: collections.abc.Iterable[str], offset: int, length: int) -> System.Array[int]:
        """Converts a subset of a Unicode character array, which encodes binary data as base-64 digits, to an equivalent 8-bit unsigned integer array. Parameters specify the subset in the input array and the number of elements to convert."""
    @staticmethod
    def FromBase64String(s: str) -> System.Array[int]:
        """Converts the specified string, which encodes binary data as base-64 digits, to an equivalent 8-bit unsigned integer array."""
    @typing.overload
    @staticmethod
    def FromHexString(s: str) -> System.Array[int]:
        """Converts the specified string, which encodes binary data as hex characters, to an equivalent 8-bit unsigned integer array."""
    @typing.overload
    @staticmethod
    def FromHexString(chars: str) -> System.Array[int]:
        """Converts the span, which encodes binary data as hex characters, to an equivalent 8-bit unsigned integer array."""
    @typing.overload
    @staticmethod
    def FromHexString(utf8Source: typing_extensions.Buffer) -> System.Array[int]:
        """Converts the span, which encodes binary data as hex characters, to an equivalent 8-bit unsigned integer array."""
    @typing.overload
    @staticmethod
    def FromHexString(source: str, destination: typing_extensions.Buffer) -> tuple[typing.Any, int, int]:
        """Converts the string, which encodes binary data as hex characters, to an equivalent 8-bit unsigned integer span."""
    @typing.overload
    @staticmethod
    def FromHexString(utf8Source: typing_extensions.Buffer, destination: typing_extensions.Buffer) -> tuple[typing.Any, int, int]:
        """Converts the span of UTF-8 chars, which encodes binary data as hex characters, to an equivalent 8-bit unsigned integer span."""
    @staticmethod
    def GetTypeCode(value: object | None) -> System.TypeCode:
        """Returns the TypeCode for the specified object."""
    @staticmethod
    def IsDBNull(value: object | None) -> bool:
        """Returns an indication whether the specified object is of type DBNull."""
    @typing.overload
    @staticmethod
    def ToBase64CharArray(inArray: typing_extensions.Buffer | collections.abc.Iterable[int], offsetIn: int, length: int, outArray: collections.abc.Iterable[str], offsetOut: int) -> int:
        """Converts a subset of an 8-bit unsigned integer array to an equivalent subset of a Unicode character array encoded with base-64 digits. Parameters specify the subsets as offsets in the input and output arrays, and the number of elements in the input array to convert."""
    @typing.overload
    @staticmethod
    def ToBase64CharArray(inArray: typing_extensions.Buffer | collections.abc.Iterable[int], offsetIn: int, length: int, outArray: collections.abc.Iterable[str], offsetOut: int, options: System.Base64FormattingOptions) -> int:
        """Converts a subset of an 8-bit unsigned integer array to an equivalent subset of a Unicode character array encoded with base-64 digits. Parameters specify the subsets as offsets in the input and output arrays, the number of elements in the input array to convert, and whether line breaks are inserted in the output array."""
    @typing.overload
    @staticmethod
    def ToBase64String(inArray: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """Converts an array of 8-bit unsigned integers to its equivalent string representation that is encoded with base-64 digits."""
    @typing.overload
    @staticmethod
    def ToBase64String(inArray: typing_extensions.Buffer | collections.abc.Iterable[int], options: System.Base64FormattingOptions) -> str:
        """Converts an array of 8-bit unsigned integers to its equivalent string representation that is encoded with base-64 digits. You can specify whether to insert line breaks in the return value."""
    @typing.overload
    @staticmethod
    def ToBase64String(inArray: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, length: int) -> str:
        """Converts a subset of an array of 8-bit unsigned integers to its equivalent string representation that is encoded with base-64 digits. Parameters specify the subset as an offset in the input array, and the number of elements in the array to convert."""
    @typing.overload
    @staticmethod
    def ToBase64String(inArray: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, length: int, options: System.Base64FormattingOptions) -> str:
        """Converts a subset of an array of 8-bit unsigned integers to its equivalent string representation that is encoded with base-64 digits. Parameters specify the subset as an offset in the input array, the number of elements in the array to convert, and whether to insert line breaks in the return value."""
    @typing.overload
    @staticmethod
    def ToBase64String(bytes: typing_extensions.Buffer, options: System.Base64FormattingOptions = ...) -> str:
        """Converts the 8-bit unsigned integers inside the specified read-only span into their equivalent string representation that is encoded with base-64 digits. You can optionally specify whether to insert line breaks in the return value."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: bool) -> bool:
        """Returns the specified Boolean value; no actual conversion is performed."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: int) -> bool:
        """Converts the value of the specified 8-bit signed integer to an equivalent Boolean value."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: str) -> bool:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: str | None) -> bool:
        """Converts the specified string representation of a logical value to its Boolean equivalent."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: str | None, provider: System.IFormatProvider | None) -> bool:
        """Converts the specified string representation of a logical value to its Boolean equivalent, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: float) -> bool:
        """Converts the value of the specified single-precision floating-point number to an equivalent Boolean value."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: decimal.Decimal | System.Decimal) -> bool:
        """Converts the value of the specified decimal number to an equivalent Boolean value."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: datetime.datetime | System.DateTime) -> bool:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: object | None) -> bool:
        """Converts the value of a specified object to an equivalent Boolean value."""
    @typing.overload
    @staticmethod
    def ToBoolean(value: object | None, provider: System.IFormatProvider | None) -> bool:
        """Converts the value of the specified object to an equivalent Boolean value, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToByte(value: bool) -> int:
        """Converts the specified Boolean value to the equivalent 8-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToByte(value: int) -> int:
        """Returns the specified 8-bit unsigned integer; no actual conversion is performed."""
    @typing.overload
    @staticmethod
    def ToByte(value: str) -> int:
        """Converts the value of the specified Unicode character to the equivalent 8-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToByte(value: float) -> int:
        """Converts the value of the specified single-precision floating-point number to an equivalent 8-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToByte(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified decimal number to an equivalent 8-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToByte(value: str | None) -> int:
        """Converts the specified string representation of a number to an equivalent 8-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToByte(value: str | None, provider: System.IFormatProvider | None) -> int:
        """Converts the specified string representation of a number to an equivalent 8-bit unsigned integer, using specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToByte(value: datetime.datetime | System.DateTime) -> int:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToByte(value: str | None, fromBase: int) -> int:
        """Converts the string representation of a number in a specified base to an equivalent 8-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToByte(value: object | None) -> int:
        """Converts the value of the specified object to an 8-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToByte(value: object | None, provider: System.IFormatProvider | None) -> int:
        """Converts the value of the specified object to an 8-bit unsigned integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToChar(value: bool) -> str:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToChar(value: str) -> str:
        """Returns the specified Unicode character value; no actual conversion is performed."""
    @typing.overload
    @staticmethod
    def ToChar(value: int) -> str:
        """Converts the value of the specified 8-bit signed integer to its equivalent Unicode character."""
    @typing.overload
    @staticmethod
    def ToChar(value: str, provider: System.IFormatProvider | None) -> str:
        """Converts the first character of a specified string to a Unicode character, using specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToChar(value: float) -> str:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToChar(value: decimal.Decimal | System.Decimal) -> str:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToChar(value: datetime.datetime | System.DateTime) -> str:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToChar(value: object | None) -> str:
        """Converts the value of the specified object to a Unicode character."""
    @typing.overload
    @staticmethod
    def ToChar(value: object | None, provider: System.IFormatProvider | None) -> str:
        """Converts the value of the specified object to its equivalent Unicode character, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: datetime.datetime | System.DateTime) -> datetime.datetime:
        """Returns the specified DateTime object; no actual conversion is performed."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: str | None) -> datetime.datetime:
        """Converts the specified string representation of a date and time to an equivalent date and time value."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: str | None, provider: System.IFormatProvider | None) -> datetime.datetime:
        """Converts the specified string representation of a number to an equivalent date and time, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: int) -> datetime.datetime:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: bool) -> datetime.datetime:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: str) -> datetime.datetime:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: float) -> datetime.datetime:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: decimal.Decimal | System.Decimal) -> datetime.datetime:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: object | None) -> datetime.datetime:
        """Converts the value of the specified object to a DateTime object."""
    @typing.overload
    @staticmethod
    def ToDateTime(value: object | None, provider: System.IFormatProvider | None) -> datetime.datetime:
        """Converts the value of the specified object to a DateTime object, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: int) -> decimal.Decimal:
        """Converts the value of the specified 8-bit signed integer to the equivalent decimal number."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: str) -> decimal.Decimal:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: float) -> decimal.Decimal:
        """Converts the value of the specified single-precision floating-point number to the equivalent decimal number."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: str | None) -> decimal.Decimal:
        """Converts the specified string representation of a number to an equivalent decimal number."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: str | None, provider: System.IFormatProvider | None) -> decimal.Decimal:
        """Converts the specified string representation of a number to an equivalent decimal number, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the specified decimal number; no actual conversion is performed."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: bool) -> decimal.Decimal:
        """Converts the specified Boolean value to the equivalent decimal number."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: datetime.datetime | System.DateTime) -> decimal.Decimal:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: object | None) -> decimal.Decimal:
        """Converts the value of the specified object to an equivalent decimal number."""
    @typing.overload
    @staticmethod
    def ToDecimal(value: object | None, provider: System.IFormatProvider | None) -> decimal.Decimal:
        """Converts the value of the specified object to an equivalent decimal number, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToDouble(value: int) -> float:
        """Converts the value of the specified 8-bit signed integer to the equivalent double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToDouble(value: str) -> float:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDouble(value: float) -> float:
        """Converts the value of the specified single-precision floating-point number to an equivalent double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToDouble(value: decimal.Decimal | System.Decimal) -> float:
        """Converts the value of the specified decimal number to an equivalent double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToDouble(value: str | None) -> float:
        """Converts the specified string representation of a number to an equivalent double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToDouble(value: str | None, provider: System.IFormatProvider | None) -> float:
        """Converts the specified string representation of a number to an equivalent double-precision floating-point number, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToDouble(value: bool) -> float:
        """Converts the specified Boolean value to the equivalent double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToDouble(value: datetime.datetime | System.DateTime) -> float:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToDouble(value: object | None) -> float:
        """Converts the value of the specified object to a double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToDouble(value: object | None, provider: System.IFormatProvider | None) -> float:
        """Converts the value of the specified object to an double-precision floating-point number, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToHexString(inArray: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """Converts an array of 8-bit unsigned integers to its equivalent string representation that is encoded with uppercase hex characters."""
    @typing.overload
    @staticmethod
    def ToHexString(inArray: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, length: int) -> str:
        """Converts a subset of an array of 8-bit unsigned integers to its equivalent string representation that is encoded with uppercase hex characters. Parameters specify the subset as an offset in the input array and the number of elements in the array to convert."""
    @typing.overload
    @staticmethod
    def ToHexString(bytes: typing_extensions.Buffer) -> str:
        """Converts a span of 8-bit unsigned integers to its equivalent string representation that is encoded with uppercase hex characters."""
    @typing.overload
    @staticmethod
    def ToHexStringLower(inArray: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """Converts an array of 8-bit unsigned integers to its equivalent string representation that is encoded with lowercase hex characters."""
    @typing.overload
    @staticmethod
    def ToHexStringLower(inArray: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, length: int) -> str:
        """Converts a subset of an array of 8-bit unsigned integers to its equivalent string representation that is encoded with lowercase hex characters. Parameters specify the subset as an offset in the input array and the number of elements in the array to convert."""
    @typing.overload
    @staticmethod
    def ToHexStringLower(bytes: typing_extensions.Buffer) -> str:
        """Converts a span of 8-bit unsigned integers to its equivalent string representation that is encoded with lowercase hex characters."""
    @typing.overload
    @staticmethod
    def ToInt16(value: bool) -> int:
        """Converts the specified Boolean value to the equivalent 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: str) -> int:
        """Converts the value of the specified Unicode character to the equivalent 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: int) -> int:
        """Converts the value of the specified 8-bit signed integer to the equivalent 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: float) -> int:
        """Converts the value of the specified single-precision floating-point number to an equivalent 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified decimal number to an equivalent 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: str | None) -> int:
        """Converts the specified string representation of a number to an equivalent 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: str | None, provider: System.IFormatProvider | None) -> int:
        """Converts the specified string representation of a number to an equivalent 16-bit signed integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToInt16(value: datetime.datetime | System.DateTime) -> int:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToInt16(value: str | None, fromBase: int) -> int:
        """Converts the string representation of a number in a specified base to an equivalent 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: object | None) -> int:
        """Converts the value of the specified object to a 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt16(value: object | None, provider: System.IFormatProvider | None) -> int:
        """Converts the value of the specified object to a 16-bit signed integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToInt32(value: bool) -> int:
        """Converts the specified Boolean value to the equivalent 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: str) -> int:
        """Converts the value of the specified Unicode character to the equivalent 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: int) -> int:
        """Converts the value of the specified 8-bit signed integer to the equivalent 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: float) -> int:
        """Converts the value of the specified single-precision floating-point number to an equivalent 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified decimal number to an equivalent 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: str | None) -> int:
        """Converts the specified string representation of a number to an equivalent 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: str | None, provider: System.IFormatProvider | None) -> int:
        """Converts the specified string representation of a number to an equivalent 32-bit signed integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToInt32(value: datetime.datetime | System.DateTime) -> int:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToInt32(value: str | None, fromBase: int) -> int:
        """Converts the string representation of a number in a specified base to an equivalent 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: object | None) -> int:
        """Converts the value of the specified object to a 32-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt32(value: object | None, provider: System.IFormatProvider | None) -> int:
        """Converts the value of the specified object to a 32-bit signed integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToInt64(value: bool) -> int:
        """Converts the specified Boolean value to the equivalent 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: str) -> int:
        """Converts the value of the specified Unicode character to the equivalent 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: int) -> int:
        """Converts the value of the specified 8-bit signed integer to the equivalent 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: float) -> int:
        """Converts the value of the specified single-precision floating-point number to an equivalent 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified decimal number to an equivalent 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: str | None) -> int:
        """Converts the specified string representation of a number to an equivalent 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: str | None, provider: System.IFormatProvider | None) -> int:
        """Converts the specified string representation of a number to an equivalent 64-bit signed integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToInt64(value: datetime.datetime | System.DateTime) -> int:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToInt64(value: str | None, fromBase: int) -> int:
        """Converts the string representation of a number in a specified base to an equivalent 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: object | None) -> int:
        """Converts the value of the specified object to a 64-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToInt64(value: object | None, provider: System.IFormatProvider | None) -> int:
        """Converts the value of the specified object to a 64-bit signed integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToSByte(value: bool) -> int:
        """Converts the specified Boolean value to the equivalent 8-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToSByte(value: int) -> int:
        """Returns the specified 8-bit signed integer; no actual conversion is performed."""
    @typing.overload
    @staticmethod
    def ToSByte(value: str) -> int:
        """Converts the value of the specified Unicode character to the equivalent 8-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToSByte(value: float) -> int:
        """Converts the value of the specified single-precision floating-point number to an equivalent 8-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToSByte(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified decimal number to an equivalent 8-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToSByte(value: str | None) -> int:
        """Converts the specified string representation of a number to an equivalent 8-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToSByte(value: str, provider: System.IFormatProvider | None) -> int:
        """Converts the specified string representation of a number to an equivalent 8-bit signed integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToSByte(value: datetime.datetime | System.DateTime) -> int:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToSByte(value: str | None, fromBase: int) -> int:
        """Converts the string representation of a number in a specified base to an equivalent 8-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToSByte(value: object | None) -> int:
        """Converts the value of the specified object to an 8-bit signed integer."""
    @typing.overload
    @staticmethod
    def ToSByte(value: object | None, provider: System.IFormatProvider | None) -> int:
        """Converts the value of the specified object to an 8-bit signed integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToSingle(value: int) -> float:
        """Converts the value of the specified 8-bit signed integer to the equivalent single-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToSingle(value: str) -> float:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToSingle(value: float) -> float:
        """Returns the specified single-precision floating-point number; no actual conversion is performed."""
    @typing.overload
    @staticmethod
    def ToSingle(value: decimal.Decimal | System.Decimal) -> float:
        """Converts the value of the specified decimal number to an equivalent single-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToSingle(value: str | None) -> float:
        """Converts the specified string representation of a number to an equivalent single-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToSingle(value: str | None, provider: System.IFormatProvider | None) -> float:
        """Converts the specified string representation of a number to an equivalent single-precision floating-point number, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToSingle(value: bool) -> float:
        """Converts the specified Boolean value to the equivalent single-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToSingle(value: datetime.datetime | System.DateTime) -> float:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToSingle(value: object | None) -> float:
        """Converts the value of the specified object to a single-precision floating-point number."""
    @typing.overload
    @staticmethod
    def ToSingle(value: object | None, provider: System.IFormatProvider | None) -> float:
        """Converts the value of the specified object to an single-precision floating-point number, using the specified culture-specific formatting information."""
    def ToString(self) -> str | None:
        """Returns a string that represents the current object."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: bool) -> int:
        """Converts the specified Boolean value to the equivalent 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: str) -> int:
        """Converts the value of the specified Unicode character to the equivalent 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: int) -> int:
        """Converts the value of the specified 8-bit signed integer to the equivalent 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: float) -> int:
        """Converts the value of the specified single-precision floating-point number to an equivalent 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified decimal number to an equivalent 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: str | None) -> int:
        """Converts the specified string representation of a number to an equivalent 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: str | None, provider: System.IFormatProvider | None) -> int:
        """Converts the specified string representation of a number to an equivalent 16-bit unsigned integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: datetime.datetime | System.DateTime) -> int:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: str | None, fromBase: int) -> int:
        """Converts the string representation of a number in a specified base to an equivalent 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: object | None) -> int:
        """Converts the value of the specified object to a 16-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt16(value: object | None, provider: System.IFormatProvider | None) -> int:
        """Converts the value of the specified object to a 16-bit unsigned integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: bool) -> int:
        """Converts the specified Boolean value to the equivalent 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: str) -> int:
        """Converts the value of the specified Unicode character to the equivalent 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: int) -> int:
        """Converts the value of the specified 8-bit signed integer to the equivalent 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: float) -> int:
        """Converts the value of the specified single-precision floating-point number to an equivalent 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified decimal number to an equivalent 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: str | None) -> int:
        """Converts the specified string representation of a number to an equivalent 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: str | None, provider: System.IFormatProvider | None) -> int:
        """Converts the specified string representation of a number to an equivalent 32-bit unsigned integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: datetime.datetime | System.DateTime) -> int:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: str | None, fromBase: int) -> int:
        """Converts the string representation of a number in a specified base to an equivalent 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: object | None) -> int:
        """Converts the value of the specified object to a 32-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt32(value: object | None, provider: System.IFormatProvider | None) -> int:
        """Converts the value of the specified object to a 32-bit unsigned integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: bool) -> int:
        """Converts the specified Boolean value to the equivalent 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: str) -> int:
        """Converts the value of the specified Unicode character to the equivalent 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: int) -> int:
        """Converts the value of the specified 8-bit signed integer to the equivalent 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: float) -> int:
        """Converts the value of the specified single-precision floating-point number to an equivalent 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified decimal number to an equivalent 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: str | None) -> int:
        """Converts the specified string representation of a number to an equivalent 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: str | None, provider: System.IFormatProvider | None) -> int:
        """Converts the specified string representation of a number to an equivalent 64-bit unsigned integer, using the specified culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: datetime.datetime | System.DateTime) -> int:
        """Calling this method always throws InvalidCastException."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: str | None, fromBase: int) -> int:
        """Converts the string representation of a number in a specified base to an equivalent 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: object | None) -> int:
        """Converts the value of the specified object to a 64-bit unsigned integer."""
    @typing.overload
    @staticmethod
    def ToUInt64(value: object | None, provider: System.IFormatProvider | None) -> int:
        """Converts the value of the specified object to a 64-bit unsigned integer, using the specified culture-specific formatting information."""
    @staticmethod
    def TryFromBase64Chars(chars: str, bytes: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert the specified span containing a string representation that is encoded with base-64 digits into a span of 8-bit unsigned integers."""
    @staticmethod
    def TryFromBase64String(s: str, bytes: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert the specified string representation that is encoded with base-64 digits into a span of 8-bit unsigned integers."""
    @staticmethod
    def TryToBase64Chars(bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer, options: System.Base64FormattingOptions = ...) -> tuple[bool, int]:
        """Tries to convert the 8-bit unsigned integers inside the specified read-only span into their equivalent string representation that is encoded with base-64 digits. You can optionally specify whether to insert line breaks in the return value."""
    @typing.overload
    @staticmethod
    def TryToHexString(source: typing_extensions.Buffer, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Converts a span of 8-bit unsigned integers to its equivalent span representation that is encoded with uppercase hex characters."""
    @typing.overload
    @staticmethod
    def TryToHexString(source: typing_extensions.Buffer, utf8Destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Converts a span of 8-bit unsigned integers to its equivalent UTF-8 span representation that is encoded with uppercase hex characters."""
    @typing.overload
    @staticmethod
    def TryToHexStringLower(source: typing_extensions.Buffer, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Converts a span of 8-bit unsigned integers to its equivalent span representation that is encoded with lowercase hex characters."""
    @typing.overload
    @staticmethod
    def TryToHexStringLower(source: typing_extensions.Buffer, utf8Destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Converts a span of 8-bit unsigned integers to its equivalent UTF-8 span representation that is encoded with lowercase hex characters."""
    ...

class Converter[TInput, TOutput](System.MulticastDelegate):
    """Represents a method that converts an object from one type to another type."""
    def __init__(self, function: collections.abc.Callable[[TInput], TOutput], /) -> None: ...
    def __call__(self, input: TInput) -> TOutput: ...
    ...

class CultureAwareComparer(System.StringComparer, System.Collections.Generic.IAlternateEqualityComparer[str, str]):
    @typing.overload
    def Compare(self, x: str | None, y: str | None) -> int: ...
    @typing.overload
    def Compare(self, x: object | None, y: object | None) -> int:
        """When overridden in a derived class, compares two objects and returns an indication of their relative sort order."""
    @typing.overload
    def Equals(self, x: str | None, y: str | None) -> bool: ...
    @typing.overload
    def Equals(self, obj: object | None) -> bool: ...
    @typing.overload
    def Equals(self, x: object | None, y: object | None) -> bool:
        """When overridden in a derived class, indicates whether two objects are equal."""
    @typing.overload
    def GetHashCode(self, obj: str) -> int: ...
    @typing.overload
    def GetHashCode(self) -> int: ...
    @typing.overload
    def GetHashCode(self, obj: object) -> int:
        """When overridden in a derived class, gets the hash code for the specified object."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None: ...
    ...

class DBNull:
    """Represents a nonexistent value. This class cannot be inherited."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Implements the ISerializable interface and returns the data needed to serialize the DBNull object."""
    def GetTypeCode(self) -> System.TypeCode:
        """Gets the TypeCode value for DBNull."""
    @typing.overload
    def ToString(self) -> str:
        """Returns an empty string (String.Empty)."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Returns an empty string using the specified IFormatProvider."""
    Value: typing.ClassVar[System.DBNull]
    """Represents the sole instance of the DBNull class."""
    ...

class DataMisalignedException(System.SystemException):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, message: str | None) -> None: ...
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None: ...
    ...

class DateOnly(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents dates with values ranging from January 1, 0001 Anno Domini (Common Era) through December 31, 9999 A.D. (C.E.) in the Gregorian calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int) -> None:
        """Creates a new instance of the DateOnly structure to the specified year, month, and day."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, calendar: System.Globalization.Calendar) -> None:
        """Creates a new instance of the DateOnly structure to the specified year, month, and day for the specified calendar."""
    def AddDays(self, value: int) -> datetime.date:
        """Adds the specified number of days to the value of this instance."""
    def AddMonths(self, value: int) -> datetime.date:
        """Adds the specified number of months to the value of this instance."""
    def AddYears(self, value: int) -> datetime.date:
        """Adds the specified number of years to the value of this instance."""
    @typing.overload
    def CompareTo(self, value: datetime.date | System.DateOnly) -> int:
        """Compares the value of this instance to a specified DateOnly value and returns an integer that indicates whether this instance is earlier than, the same as, or later than the specified DateOnly value."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares the value of this instance to a specified object that contains a specified DateOnly value, and returns an integer that indicates whether this instance is earlier than, the same as, or later than the specified DateOnly value."""
    @property
    def Day(self) -> int:
        """Gets the day component of the date represented by this instance."""
    @property
    def DayNumber(self) -> int:
        """Gets the number of days since January 1, 0001 in the Proleptic Gregorian calendar represented by this instance."""
    @property
    def DayOfWeek(self) -> System.DayOfWeek:
        """Gets the day of the week represented by this instance."""
    @property
    def DayOfYear(self) -> int:
        """Gets the day of the year represented by this instance."""
    def Deconstruct(self) -> tuple[int, int, int]:
        """Deconstructs DateOnly by DateOnly.Year, DateOnly.Month, and DateOnly.Day."""
    @typing.overload
    def Equals(self, value: datetime.date | System.DateOnly) -> bool:
        """Returns a value indicating whether the value of this instance is equal to the value of the specified DateOnly instance."""
    @typing.overload
    def Equals(self, value: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    @staticmethod
    def FromDateTime(dateTime: datetime.datetime | System.DateTime) -> datetime.date:
        """Returns a DateOnly instance that is set to the date part of the specified dateTime."""
    @staticmethod
    def FromDayNumber(dayNumber: int) -> datetime.date:
        """Creates a new instance of the DateOnly structure to the specified number of days."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    MaxValue: typing.ClassVar[datetime.date]
    """Gets the latest possible date that can be created."""
    MinValue: typing.ClassVar[datetime.date]
    """Gets the earliest possible date that can be created."""
    @property
    def Month(self) -> int:
        """Gets the month component of the date represented by this instance."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None = ..., style: System.Globalization.DateTimeStyles = ...) -> datetime.date:
        """Converts a memory span that contains string representation of a date to its DateOnly equivalent by using culture-specific format information and a formatting style."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> datetime.date:
        """Converts a string that contains string representation of a date to its DateOnly equivalent by using the conventions of the current culture."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles = ...) -> datetime.date:
        """Converts a string that contains string representation of a date to its DateOnly equivalent by using culture-specific format information and a formatting style."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> datetime.date:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str, provider: System.IFormatProvider | None = ..., style: System.Globalization.DateTimeStyles = ...) -> datetime.date:
        """Converts the specified span representation of a date to its DateOnly equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, formats: collections.abc.Iterable[str]) -> datetime.date:
        """Converts the specified span representation of a date to its DateOnly equivalent using the specified array of formats. The format of the string representation must match at least one of the specified formats exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, formats: collections.abc.Iterable[str], provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles = ...) -> datetime.date:
        """Converts the specified span representation of a date to its DateOnly equivalent using the specified array of formats, culture-specific format information, and style. The format of the string representation must match at least one of the specified formats exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str) -> datetime.date:
        """Converts the specified string representation of a date to its DateOnly equivalent using the specified format. The format of the string representation must match the specified format exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles = ...) -> datetime.date:
        """Converts the specified string representation of a date to its DateOnly equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly or an exception is thrown."""
    @typing.overload
    def ToDateTime(self, time: datetime.time | System.TimeOnly) -> datetime.datetime:
        """Returns a DateTime that is set to the date of this DateOnly instance and the time of specified input time."""
    @typing.overload
    def ToDateTime(self, time: datetime.time | System.TimeOnly, kind: System.DateTimeKind) -> datetime.datetime:
        """Returns a DateTime instance with the specified input kind that is set to the date of this DateOnly instance and the time of specified input time."""
    def ToLongDateString(self) -> str:
        """Converts the value of the current DateOnly object to its equivalent long date string representation."""
    def ToShortDateString(self) -> str:
        """Converts the value of the current DateOnly object to its equivalent short date string representation."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of the current DateOnly object to its equivalent string representation using the formatting conventions of the current culture. The DateOnly object will be formatted in short form."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the value of the current DateOnly object to its equivalent string representation using the specified format and the formatting conventions of the current culture."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the value of the current DateOnly object to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the value of the current DateOnly object to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current DateOnly instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, datetime.date]:
        """Converts the specified span representation of a date to its DateOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.date]:
        """Converts the specified span representation of a date to its DateOnly equivalent using the specified array of formats, culture-specific format information, and style. And returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, datetime.date]:
        """Converts the specified string representation of a date to its DateOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.date]:
        """Converts the specified string representation of a date to its DateOnly equivalent using the specified array of formats, culture-specific format information, and style. And returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, datetime.date]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, datetime.date]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, format: str) -> tuple[bool, datetime.date]:
        """Converts the specified span representation of a date to its DateOnly equivalent using the specified format and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, format: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.date]:
        """Converts the specified span representation of a date to its DateOnlyequivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, formats: collections.abc.Iterable[str | None] | None) -> tuple[bool, datetime.date]:
        """Converts the specified char span of a date to its DateOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, formats: collections.abc.Iterable[str | None] | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.date]:
        """Converts the specified char span of a date to its DateOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, format: str | None) -> tuple[bool, datetime.date]:
        """Converts the specified string representation of a date to its DateOnly equivalent using the specified format and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, format: str | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.date]:
        """Converts the specified span representation of a date to its DateOnly equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, formats: collections.abc.Iterable[str | None] | None) -> tuple[bool, datetime.date]:
        """Converts the specified string of a date to its DateOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, formats: collections.abc.Iterable[str | None] | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.date]:
        """Converts the specified string of a date to its DateOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @property
    def Year(self) -> int:
        """Gets the year component of the date represented by this instance."""
    def __ge__(self, other: datetime.date | System.DateOnly, /) -> bool: ...
    def __gt__(self, other: datetime.date | System.DateOnly, /) -> bool: ...
    def __le__(self, other: datetime.date | System.DateOnly, /) -> bool: ...
    def __lt__(self, other: datetime.date | System.DateOnly, /) -> bool: ...
    ...

class DateTime(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents an instant in time, typically expressed as a date and time of day."""
    @typing.overload
    def __init__(self, ticks: int) -> None:
        """Initializes a new instance of the DateTime structure to a specified number of ticks."""
    @typing.overload
    def __init__(self, ticks: int, kind: System.DateTimeKind) -> None:
        """Initializes a new instance of the DateTime structure to a specified number of ticks and to Coordinated Universal Time (UTC) or local time."""
    @typing.overload
    def __init__(self, date: datetime.date | System.DateOnly, time: datetime.time | System.TimeOnly) -> None:
        """Initializes a new instance of the DateTime structure to the specified DateOnly and TimeOnly. The new instance will have the DateTimeKind.Unspecified kind."""
    @typing.overload
    def __init__(self, date: datetime.date | System.DateOnly, time: datetime.time | System.TimeOnly, kind: System.DateTimeKind) -> None:
        """Initializes a new instance of the DateTime structure to the specified DateOnly and TimeOnly and respecting the specified DateTimeKind."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, and day."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, calendar: System.Globalization.Calendar) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, and day for the specified calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, calendar: System.Globalization.Calendar, kind: System.DateTimeKind) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, millisecond, and Coordinated Universal Time (UTC) or local time for the specified calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, and second."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, kind: System.DateTimeKind) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, and Coordinated Universal Time (UTC) or local time."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, calendar: System.Globalization.Calendar) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, and second for the specified calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, and millisecond."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, kind: System.DateTimeKind) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, millisecond, and Coordinated Universal Time (UTC) or local time."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, calendar: System.Globalization.Calendar) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, and millisecond for the specified calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, millisecond, and Coordinated Universal Time (UTC) or local time for the specified calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int, kind: System.DateTimeKind) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, millisecond, and Coordinated Universal Time (UTC) or local time for the specified calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int, calendar: System.Globalization.Calendar) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, millisecond, and Coordinated Universal Time (UTC) or local time for the specified calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int, calendar: System.Globalization.Calendar, kind: System.DateTimeKind) -> None:
        """Initializes a new instance of the DateTime structure to the specified year, month, day, hour, minute, second, millisecond, and Coordinated Universal Time (UTC) or local time for the specified calendar."""
    def Add(self, value: datetime.timedelta | System.TimeSpan) -> datetime.datetime:
        """Returns a new DateTime that adds the value of the specified TimeSpan to the value of this instance."""
    def AddDays(self, value: float) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of days to the value of this instance."""
    def AddHours(self, value: float) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of hours to the value of this instance."""
    def AddMicroseconds(self, value: float) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of microseconds to the value of this instance."""
    def AddMilliseconds(self, value: float) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of milliseconds to the value of this instance."""
    def AddMinutes(self, value: float) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of minutes to the value of this instance."""
    def AddMonths(self, months: int) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of months to the value of this instance."""
    def AddSeconds(self, value: float) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of seconds to the value of this instance."""
    def AddTicks(self, value: int) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of ticks to the value of this instance."""
    def AddYears(self, value: int) -> datetime.datetime:
        """Returns a new DateTime that adds the specified number of years to the value of this instance."""
    @staticmethod
    def Compare(t1: datetime.datetime | System.DateTime, t2: datetime.datetime | System.DateTime) -> int:
        """Compares two instances of DateTime and returns an integer that indicates whether the first instance is earlier than, the same as, or later than the second instance."""
    @typing.overload
    def CompareTo(self, value: datetime.datetime | System.DateTime) -> int:
        """Compares the value of this instance to a specified DateTime value and returns an integer that indicates whether this instance is earlier than, the same as, or later than the specified DateTime value."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares the value of this instance to a specified object that contains a specified DateTime value, and returns an integer that indicates whether this instance is earlier than, the same as, or later than the specified DateTime value."""
    @property
    def Date(self) -> datetime.datetime:
        """Gets the date component of this instance."""
    @property
    def Day(self) -> int:
        """Gets the day of the month represented by this instance."""
    @property
    def DayOfWeek(self) -> System.DayOfWeek:
        """Gets the day of the week represented by this instance."""
    @property
    def DayOfYear(self) -> int:
        """Gets the day of the year represented by this instance."""
    @staticmethod
    def DaysInMonth(year: int, month: int) -> int:
        """Returns the number of days in the specified month and year."""
    @typing.overload
    def Deconstruct(self) -> tuple[datetime.date, datetime.time]:
        """Deconstructs this DateTime instance by DateOnly and TimeOnly."""
    @typing.overload
    def Deconstruct(self) -> tuple[int, int, int]:
        """Deconstructs this DateOnly instance by DateTime.Year, DateTime.Month, and DateTime.Day."""
    @typing.overload
    def Equals(self, value: datetime.datetime | System.DateTime) -> bool:
        """Returns a value indicating whether the value of this instance is equal to the value of the specified DateTime instance."""
    @typing.overload
    def Equals(self, value: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    @staticmethod
    def FromBinary(dateData: int) -> datetime.datetime:
        """Deserializes a 64-bit binary value and recreates an original serialized DateTime object."""
    @staticmethod
    def FromFileTime(fileTime: int) -> datetime.datetime:
        """Converts the specified Windows file time to an equivalent local time."""
    @staticmethod
    def FromFileTimeUtc(fileTime: int) -> datetime.datetime:
        """Converts the specified Windows file time to an equivalent UTC time."""
    @staticmethod
    def FromOADate(d: float) -> datetime.datetime:
        """Returns a DateTime equivalent to the specified OLE Automation Date."""
    @typing.overload
    def GetDateTimeFormats(self) -> System.Array[str]:
        """Converts the value of this instance to all the string representations supported by the standard date and time format specifiers."""
    @typing.overload
    def GetDateTimeFormats(self, provider: System.IFormatProvider | None) -> System.Array[str]:
        """Converts the value of this instance to all the string representations supported by the standard date and time format specifiers and the specified culture-specific formatting information."""
    @typing.overload
    def GetDateTimeFormats(self, format: str) -> System.Array[str]:
        """Converts the value of this instance to all the string representations supported by the specified standard date and time format specifier."""
    @typing.overload
    def GetDateTimeFormats(self, format: str, provider: System.IFormatProvider | None) -> System.Array[str]:
        """Converts the value of this instance to all the string representations supported by the specified standard date and time format specifier and culture-specific formatting information."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type DateTime."""
    @property
    def Hour(self) -> int:
        """Gets the hour component of the date represented by this instance."""
    def IsDaylightSavingTime(self) -> bool:
        """Indicates whether this instance of DateTime is within the daylight saving time range for the current time zone."""
    @staticmethod
    def IsLeapYear(year: int) -> bool:
        """Returns an indication whether the specified year is a leap year."""
    @property
    def Kind(self) -> System.DateTimeKind:
        """Gets a value that indicates whether the time represented by this instance is based on local time, Coordinated Universal Time (UTC), or neither."""
    MaxValue: typing.ClassVar[datetime.datetime]
    """Represents the largest possible value of DateTime. This field is read-only."""
    @property
    def Microsecond(self) -> int:
        """The microseconds component, expressed as a value between 0 and 999."""
    @property
    def Millisecond(self) -> int:
        """Gets the milliseconds component of the date represented by this instance."""
    MinValue: typing.ClassVar[datetime.datetime]
    """Represents the smallest possible value of DateTime. This field is read-only."""
    @property
    def Minute(self) -> int:
        """Gets the minute component of the date represented by this instance."""
    @property
    def Month(self) -> int:
        """Gets the month component of the date represented by this instance."""
    @property
    def Nanosecond(self) -> int:
        """The nanoseconds component, expressed as a value between 0 and 900 (in increments of 100 nanoseconds)."""
    Now: typing.ClassVar[datetime.datetime]
    """Gets a DateTime object that is set to the current date and time on this computer, expressed as the local time."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> datetime.datetime:
        """Converts the string representation of a date and time to its DateTime equivalent by using the conventions of the current culture."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> datetime.datetime:
        """Converts the string representation of a date and time to its DateTime equivalent by using culture-specific format information."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> datetime.datetime:
        """Converts the string representation of a date and time to its DateTime equivalent by using culture-specific format information and a formatting style."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None = ..., styles: System.Globalization.DateTimeStyles = ...) -> datetime.datetime:
        """Converts a memory span that contains string representation of a date and time to its DateTime equivalent by using culture-specific format information and a formatting style."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str, provider: System.IFormatProvider | None) -> datetime.datetime:
        """Converts the specified string representation of a date and time to its DateTime equivalent using the specified format and culture-specific format information. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> datetime.datetime:
        """Converts the specified string representation of a date and time to its DateTime equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles = ...) -> datetime.datetime:
        """Converts the specified span representation of a date and time to its DateTime equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, formats: collections.abc.Iterable[str], provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> datetime.datetime:
        """Converts the specified string representation of a date and time to its DateTime equivalent using the specified array of formats, culture-specific format information, and style. The format of the string representation must match at least one of the specified formats exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, formats: collections.abc.Iterable[str], provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles = ...) -> datetime.datetime:
        """Converts the specified span representation of a date and time to its DateTime equivalent using the specified array of formats, culture-specific format information, and style. The format of the string representation must match at least one of the specified formats exactly or an exception is thrown."""
    @property
    def Second(self) -> int:
        """Gets the seconds component of the date represented by this instance."""
    @staticmethod
    def SpecifyKind(value: datetime.datetime | System.DateTime, kind: System.DateTimeKind) -> datetime.datetime:
        """Creates a new DateTime object that has the same number of ticks as the specified DateTime, but is designated as either local time, Coordinated Universal Time (UTC), or neither, as indicated by the specified DateTimeKind value."""
    @typing.overload
    def Subtract(self, value: datetime.datetime | System.DateTime) -> datetime.timedelta:
        """Returns a new TimeSpan that subtracts the specified date and time from the value of this instance."""
    @typing.overload
    def Subtract(self, value: datetime.timedelta | System.TimeSpan) -> datetime.datetime:
        """Returns a new DateTime that subtracts the specified duration from the value of this instance."""
    @property
    def Ticks(self) -> int:
        """Gets the number of ticks that represent the date and time of this instance."""
    @property
    def TimeOfDay(self) -> datetime.timedelta:
        """Gets the time of day for this instance."""
    def ToBinary(self) -> int:
        """Serializes the current DateTime object to a 64-bit binary value that subsequently can be used to recreate the DateTime object."""
    def ToFileTime(self) -> int:
        """Converts the value of the current DateTime object to a Windows file time."""
    def ToFileTimeUtc(self) -> int:
        """Converts the value of the current DateTime object to a Windows file time."""
    def ToLocalTime(self) -> datetime.datetime:
        """Converts the value of the current DateTime object to local time."""
    def ToLongDateString(self) -> str:
        """Converts the value of the current DateTime object to its equivalent long date string representation."""
    def ToLongTimeString(self) -> str:
        """Converts the value of the current DateTime object to its equivalent long time string representation."""
    def ToOADate(self) -> float:
        """Converts the value of this instance to the equivalent OLE Automation date."""
    def ToShortDateString(self) -> str:
        """Converts the value of the current DateTime object to its equivalent short date string representation."""
    def ToShortTimeString(self) -> str:
        """Converts the value of the current DateTime object to its equivalent short time string representation."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of the current DateTime object to its equivalent string representation using the formatting conventions of the current culture."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the value of the current DateTime object to its equivalent string representation using the specified format and the formatting conventions of the current culture."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the value of the current DateTime object to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the value of the current DateTime object to its equivalent string representation using the specified format and culture-specific format information."""
    def ToUniversalTime(self) -> datetime.datetime:
        """Converts the value of the current DateTime object to Coordinated Universal Time (UTC)."""
    Today: typing.ClassVar[datetime.datetime]
    """Gets the current date."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current datetime instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, datetime.datetime]:
        """Converts the specified string representation of a date and time to its DateTime equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, datetime.datetime]:
        """Converts the specified char span of a date and time to its DateTime equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the specified string representation of a date and time to its DateTime equivalent using the specified culture-specific format information and formatting style, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the span representation of a date and time to its DateTime equivalent using the specified culture-specific format information and formatting style, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, datetime.datetime]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, datetime.datetime]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, format: str | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the specified string representation of a date and time to its DateTime equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, format: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the specified span representation of a date and time to its DateTime equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, formats: collections.abc.Iterable[str | None] | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the specified string representation of a date and time to its DateTime equivalent using the specified array of formats, culture-specific format information, and style. The format of the string representation must match at least one of the specified formats exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, formats: collections.abc.Iterable[str | None] | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the specified char span of a date and time to its DateTime equivalent and returns a value that indicates whether the conversion succeeded."""
    UnixEpoch: typing.ClassVar[datetime.datetime]
    """The value of this constant is equivalent to 00:00:00.0000000 UTC, January 1, 1970, in the Gregorian calendar. DateTime.UnixEpoch defines the point in time when Unix time is equal to 0."""
    UtcNow: typing.ClassVar[datetime.datetime]
    """Gets a DateTime object that is set to the current date and time on this computer, expressed as the Coordinated Universal Time (UTC)."""
    @property
    def Year(self) -> int:
        """Gets the year component of the date represented by this instance."""
    def __add__(self, other: datetime.timedelta | System.TimeSpan, /) -> datetime.datetime: ...
    def __ge__(self, other: datetime.datetime | System.DateTime, /) -> bool: ...
    def __gt__(self, other: datetime.datetime | System.DateTime, /) -> bool: ...
    def __le__(self, other: datetime.datetime | System.DateTime, /) -> bool: ...
    def __lt__(self, other: datetime.datetime | System.DateTime, /) -> bool: ...
    @typing.overload
    def __sub__(self, other: datetime.timedelta | System.TimeSpan, /) -> datetime.datetime: ...
    @typing.overload
    def __sub__(self, other: datetime.datetime | System.DateTime, /) -> datetime.timedelta: ...
    ...

class DateTimeKind(System.Enum):
    """Specifies whether a DateTime object represents a local time, a Coordinated Universal Time (UTC), or is not specified as either local time or UTC."""
    Local: typing.ClassVar[System.DateTimeKind]
    """The time represented is local time."""
    Unspecified: typing.ClassVar[System.DateTimeKind]
    """The time represented is not specified as either local time or Coordinated Universal Time (UTC)."""
    Utc: typing.ClassVar[System.DateTimeKind]
    """The time represented is UTC."""
    ...

class DateTimeOffset(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a point in time, typically expressed as a date and time of day, relative to Coordinated Universal Time (UTC)."""
    @typing.overload
    def __init__(self, ticks: int, offset: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified number of ticks and offset."""
    @typing.overload
    def __init__(self, dateTime: datetime.datetime | System.DateTime) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified DateTime value."""
    @typing.overload
    def __init__(self, dateTime: datetime.datetime | System.DateTime, offset: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified DateTime value and offset."""
    @typing.overload
    def __init__(self, date: datetime.date | System.DateOnly, time: datetime.time | System.TimeOnly, offset: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified date, time, and offset."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, offset: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified year, month, day, hour, minute, second, and offset."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, offset: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified year, month, day, hour, minute, second, millisecond, and offset."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, calendar: System.Globalization.Calendar, offset: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified year, month, day, hour, minute, second, millisecond, and offset of a specified calendar."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int, offset: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified year, month, day, hour, minute, second, millisecond, microsecond and offset."""
    @typing.overload
    def __init__(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int, calendar: System.Globalization.Calendar, offset: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DateTimeOffset structure using the specified year, month, day, hour, minute, second, millisecond, microsecond and offset."""
    def Add(self, timeSpan: datetime.timedelta | System.TimeSpan) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified time interval to the value of this instance."""
    def AddDays(self, days: float) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of whole and fractional days to the value of this instance."""
    def AddHours(self, hours: float) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of whole and fractional hours to the value of this instance."""
    def AddMicroseconds(self, microseconds: float) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of microseconds to the value of this instance."""
    def AddMilliseconds(self, milliseconds: float) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of milliseconds to the value of this instance."""
    def AddMinutes(self, minutes: float) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of whole and fractional minutes to the value of this instance."""
    def AddMonths(self, months: int) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of months to the value of this instance."""
    def AddSeconds(self, seconds: float) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of whole and fractional seconds to the value of this instance."""
    def AddTicks(self, ticks: int) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of ticks to the value of this instance."""
    def AddYears(self, years: int) -> datetime.datetime:
        """Returns a new DateTimeOffset object that adds a specified number of years to the value of this instance."""
    @staticmethod
    def Compare(first: datetime.datetime | System.DateTimeOffset, second: datetime.datetime | System.DateTimeOffset) -> int:
        """Compares two DateTimeOffset objects and indicates whether the first is earlier than the second, equal to the second, or later than the second."""
    def CompareTo(self, other: datetime.datetime | System.DateTimeOffset) -> int:
        """Compares the current DateTimeOffset object to a specified DateTimeOffset object and indicates whether the current object is earlier than, the same as, or later than the second DateTimeOffset object."""
    @property
    def Date(self) -> datetime.datetime:
        """Gets a DateTime value that represents the date component of the current DateTimeOffset object."""
    @property
    def DateTime(self) -> datetime.datetime:
        """Gets a DateTime value that represents the date and time of the current DateTimeOffset object."""
    @property
    def Day(self) -> int:
        """Gets the day of the month represented by the current DateTimeOffset object."""
    @property
    def DayOfWeek(self) -> System.DayOfWeek:
        """Gets the day of the week represented by the current DateTimeOffset object."""
    @property
    def DayOfYear(self) -> int:
        """Gets the day of the year represented by the current DateTimeOffset object."""
    def Deconstruct(self) -> tuple[datetime.date, datetime.time, datetime.timedelta]:
        """Deconstructs this DateTimeOffset instance by DateOnly, TimeOnly, and TimeSpan."""
    @typing.overload
    def Equals(self, other: datetime.datetime | System.DateTimeOffset) -> bool:
        """Determines whether the current DateTimeOffset object represents the same point in time as a specified DateTimeOffset object."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether a DateTimeOffset object represents the same point in time as a specified object."""
    def EqualsExact(self, other: datetime.datetime | System.DateTimeOffset) -> bool:
        """Determines whether the current DateTimeOffset object represents the same time and has the same offset as a specified DateTimeOffset object."""
    @staticmethod
    def FromFileTime(fileTime: int) -> datetime.datetime:
        """Converts the specified Windows file time to an equivalent local time."""
    @staticmethod
    def FromUnixTimeMilliseconds(milliseconds: int) -> datetime.datetime:
        """Converts a Unix time expressed as the number of milliseconds that have elapsed since 1970-01-01T00:00:00Z to a DateTimeOffset value."""
    @staticmethod
    def FromUnixTimeSeconds(seconds: int) -> datetime.datetime:
        """Converts a Unix time expressed as the number of seconds that have elapsed since 1970-01-01T00:00:00Z to a DateTimeOffset value."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the current DateTimeOffset object."""
    @property
    def Hour(self) -> int:
        """Gets the hour component of the time represented by the current DateTimeOffset object."""
    @property
    def LocalDateTime(self) -> datetime.datetime:
        """Gets a DateTime value that represents the local date and time of the current DateTimeOffset object."""
    MaxValue: typing.ClassVar[datetime.datetime]
    """Represents the greatest possible value of DateTimeOffset. This field is read-only."""
    @property
    def Microsecond(self) -> int:
        """Gets the microsecond component of the time represented by the current DateTimeOffset object."""
    @property
    def Millisecond(self) -> int:
        """Gets the millisecond component of the time represented by the current DateTimeOffset object."""
    MinValue: typing.ClassVar[datetime.datetime]
    """Represents the earliest possible DateTimeOffset value. This field is read-only."""
    @property
    def Minute(self) -> int:
        """Gets the minute component of the time represented by the current DateTimeOffset object."""
    @property
    def Month(self) -> int:
        """Gets the month component of the date represented by the current DateTimeOffset object."""
    @property
    def Nanosecond(self) -> int:
        """Gets the nanosecond component of the time represented by the current DateTimeOffset object."""
    Now: typing.ClassVar[datetime.datetime]
    """Gets a DateTimeOffset object that is set to the current date and time on the current computer, with the offset set to the local time's offset from Coordinated Universal Time (UTC)."""
    @property
    def Offset(self) -> datetime.timedelta:
        """Gets the time's offset from Coordinated Universal Time (UTC)."""
    @typing.overload
    @staticmethod
    def Parse(input: str) -> datetime.datetime:
        """Converts the specified string representation of a date, time, and offset to its DateTimeOffset equivalent."""
    @typing.overload
    @staticmethod
    def Parse(input: str, formatProvider: System.IFormatProvider | None) -> datetime.datetime:
        """Converts the specified string representation of a date and time to its DateTimeOffset equivalent using the specified culture-specific format information."""
    @typing.overload
    @staticmethod
    def Parse(input: str, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> datetime.datetime:
        """Converts the specified string representation of a date and time to its DateTimeOffset equivalent using the specified culture-specific format information and formatting style."""
    @typing.overload
    @staticmethod
    def Parse(input: str, formatProvider: System.IFormatProvider | None = ..., styles: System.Globalization.DateTimeStyles = ...) -> datetime.datetime:
        """Converts the specified span representation of a date and time to its DateTimeOffset equivalent using the specified culture-specific format information and formatting style."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> datetime.datetime:
        """Parses a span of characters into a value."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None) -> datetime.datetime:
        """Converts the specified string representation of a date and time to its DateTimeOffset equivalent using the specified format and culture-specific format information. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> datetime.datetime:
        """Converts the specified string representation of a date and time to its DateTimeOffset equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles = ...) -> datetime.datetime:
        """Converts a character span that represents a date and time to its DateTimeOffset equivalent using the specified format, culture-specific format information, and style. The format of the date and time representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, formats: collections.abc.Iterable[str], formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> datetime.datetime:
        """Converts the specified string representation of a date and time to its DateTimeOffset equivalent using the specified formats, culture-specific format information, and style. The format of the string representation must match one of the specified formats exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, formats: collections.abc.Iterable[str], formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles = ...) -> datetime.datetime:
        """Converts a character span that contains the string representation of a date and time to its DateTimeOffset equivalent using the specified formats, culture-specific format information, and style. The format of the date and time representation must match one of the specified formats exactly."""
    @property
    def Second(self) -> int:
        """Gets the second component of the clock time represented by the current DateTimeOffset object."""
    @typing.overload
    def Subtract(self, value: datetime.datetime | System.DateTimeOffset) -> datetime.timedelta:
        """Subtracts a DateTimeOffset value that represents a specific date and time from the current DateTimeOffset object."""
    @typing.overload
    def Subtract(self, value: datetime.timedelta | System.TimeSpan) -> datetime.datetime:
        """Subtracts a specified time interval from the current DateTimeOffset object."""
    @property
    def Ticks(self) -> int:
        """Gets the number of ticks that represents the date and time of the current DateTimeOffset object in clock time."""
    @property
    def TimeOfDay(self) -> datetime.timedelta:
        """Gets the time of day for the current DateTimeOffset object."""
    def ToFileTime(self) -> int:
        """Converts the value of the current DateTimeOffset object to a Windows file time."""
    def ToLocalTime(self) -> datetime.datetime:
        """Converts the current DateTimeOffset object to a DateTimeOffset object that represents the local time."""
    def ToOffset(self, offset: datetime.timedelta | System.TimeSpan) -> datetime.datetime:
        """Converts the value of the current DateTimeOffset object to the date and time specified by an offset value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of the current DateTimeOffset object to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the value of the current DateTimeOffset object to its equivalent string representation using the specified format."""
    @typing.overload
    def ToString(self, formatProvider: System.IFormatProvider | None) -> str:
        """Converts the value of the current DateTimeOffset object to its equivalent string representation using the specified culture-specific formatting information."""
    @typing.overload
    def ToString(self, format: str | None, formatProvider: System.IFormatProvider | None) -> str:
        """Converts the value of the current DateTimeOffset object to its equivalent string representation using the specified format and culture-specific format information."""
    def ToUniversalTime(self) -> datetime.datetime:
        """Converts the current DateTimeOffset object to a DateTimeOffset value that represents the Coordinated Universal Time (UTC)."""
    def ToUnixTimeMilliseconds(self) -> int:
        """Returns the number of milliseconds that have elapsed since 1970-01-01T00:00:00.000Z."""
    def ToUnixTimeSeconds(self) -> int:
        """Returns the number of seconds that have elapsed since 1970-01-01T00:00:00Z."""
    @property
    def TotalOffsetMinutes(self) -> int:
        """Gets the time's offset from Coordinated Universal Time (UTC) in minutes."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., formatProvider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current datetime offset instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., formatProvider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, datetime.datetime]:
        """Tries to converts a specified string representation of a date and time to its DateTimeOffset equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(input: str) -> tuple[bool, datetime.datetime]:
        """Tries to convert a specified span representation of a date and time to its DateTimeOffset equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(input: str | None, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Tries to convert a specified string representation of a date and time to its DateTimeOffset equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(input: str, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Tries to convert a specified span representation of a date and time to its DateTimeOffset equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, datetime.datetime]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, datetime.datetime]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str | None, format: str | None, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the specified string representation of a date and time to its DateTimeOffset equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the representation of a date and time in a character span to its DateTimeOffset equivalent using the specified format, culture-specific format information, and style. The format of the date and time representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str | None, formats: collections.abc.Iterable[str | None] | None, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the specified string representation of a date and time to its DateTimeOffset equivalent using the specified array of formats, culture-specific format information, and style. The format of the string representation must match one of the specified formats exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str, formats: collections.abc.Iterable[str | None] | None, formatProvider: System.IFormatProvider | None, styles: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.datetime]:
        """Converts the representation of a date and time in a character span to its DateTimeOffset equivalent using the specified formats, culture-specific format information, and style. The format of the date and time representation must match one of the specified formats exactly."""
    UnixEpoch: typing.ClassVar[datetime.datetime]
    """The value of this constant is equivalent to 00:00:00.0000000 UTC, January 1, 1970, in the Gregorian calendar. DateTimeOffset.UnixEpoch defines the point in time when Unix time is equal to 0."""
    @property
    def UtcDateTime(self) -> datetime.datetime:
        """Gets a DateTime value that represents the Coordinated Universal Time (UTC) date and time of the current DateTimeOffset object."""
    UtcNow: typing.ClassVar[datetime.datetime]
    """Gets a DateTimeOffset object whose date and time are set to the current Coordinated Universal Time (UTC) date and time and whose offset is TimeSpan.Zero."""
    @property
    def UtcTicks(self) -> int:
        """Gets the number of ticks that represents the date and time of the current DateTimeOffset object in Coordinated Universal Time (UTC)."""
    @property
    def Year(self) -> int:
        """Gets the year component of the date represented by the current DateTimeOffset object."""
    def __add__(self, other: datetime.timedelta | System.TimeSpan, /) -> datetime.datetime: ...
    def __ge__(self, other: datetime.datetime | System.DateTimeOffset, /) -> bool: ...
    def __gt__(self, other: datetime.datetime | System.DateTimeOffset, /) -> bool: ...
    def __le__(self, other: datetime.datetime | System.DateTimeOffset, /) -> bool: ...
    def __lt__(self, other: datetime.datetime | System.DateTimeOffset, /) -> bool: ...
    @typing.overload
    def __sub__(self, other: datetime.timedelta | System.TimeSpan, /) -> datetime.datetime: ...
    @typing.overload
    def __sub__(self, other: datetime.datetime | System.DateTimeOffset, /) -> datetime.timedelta: ...
    ...

class DayOfWeek(System.Enum):
    """Specifies the day of the week."""
    Friday: typing.ClassVar[System.DayOfWeek]
    """Indicates Friday."""
    Monday: typing.ClassVar[System.DayOfWeek]
    """Indicates Monday."""
    Saturday: typing.ClassVar[System.DayOfWeek]
    """Indicates Saturday."""
    Sunday: typing.ClassVar[System.DayOfWeek]
    """Indicates Sunday."""
    Thursday: typing.ClassVar[System.DayOfWeek]
    """Indicates Thursday."""
    Tuesday: typing.ClassVar[System.DayOfWeek]
    """Indicates Tuesday."""
    Wednesday: typing.ClassVar[System.DayOfWeek]
    """Indicates Wednesday."""
    ...

class Decimal(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a decimal floating-point number."""
    @typing.overload
    def __init__(self, value: int) -> None:
        """Initializes a new instance of Decimal to the value of the specified 32-bit signed integer."""
    @typing.overload
    def __init__(self, value: float) -> None:
        """Initializes a new instance of Decimal to the value of the specified single-precision floating-point number."""
    @typing.overload
    def __init__(self, bits: collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of Decimal to a decimal value represented in binary and contained in a specified array."""
    @typing.overload
    def __init__(self, bits: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of Decimal to a decimal value represented in binary and contained in the specified span."""
    @typing.overload
    def __init__(self, lo: int, mid: int, hi: int, isNegative: bool, scale: int) -> None:
        """Initializes a new instance of Decimal from parameters specifying the instance's constituent parts."""
    @staticmethod
    def Abs(value: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Computes the absolute of a value."""
    @staticmethod
    def Add(d1: decimal.Decimal | System.Decimal, d2: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Adds two specified Decimal values."""
    @staticmethod
    def Ceiling(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the smallest integral value that is greater than or equal to the specified decimal number."""
    @staticmethod
    def Clamp(value: decimal.Decimal | System.Decimal, min: decimal.Decimal | System.Decimal, max: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Clamps a value to an inclusive minimum and maximum value."""
    @staticmethod
    def Compare(d1: decimal.Decimal | System.Decimal, d2: decimal.Decimal | System.Decimal) -> int:
        """Compares two specified Decimal values."""
    @typing.overload
    def CompareTo(self, value: decimal.Decimal | System.Decimal) -> int:
        """Compares this instance to a specified Decimal object and returns a comparison of their relative values."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns a comparison of their relative values."""
    @staticmethod
    def ConvertToInteger[TInteger](value: decimal.Decimal | System.Decimal) -> TInteger:
        """Converts a value to a specified integer type using saturation on overflow"""
    @staticmethod
    def ConvertToIntegerNative[TInteger](value: decimal.Decimal | System.Decimal) -> TInteger:
        """Converts a value to a specified integer type using platform specific behavior on overflow."""
    @staticmethod
    def CopySign(value: decimal.Decimal | System.Decimal, sign: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> decimal.Decimal:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> decimal.Decimal:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> decimal.Decimal:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def Divide(d1: decimal.Decimal | System.Decimal, d2: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Divides two specified Decimal values."""
    @typing.overload
    def Equals(self, value: decimal.Decimal | System.Decimal) -> bool:
        """Returns a value indicating whether this instance and a specified Decimal object represent the same value."""
    @typing.overload
    def Equals(self, value: object | None) -> bool:
        """Returns a value indicating whether this instance and a specified Object represent the same type and value."""
    @staticmethod
    def Floor(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Rounds a specified Decimal number to the closest integer toward negative infinity."""
    @staticmethod
    def FromOACurrency(cy: int) -> decimal.Decimal:
        """Converts the specified 64-bit signed integer, which contains an OLE Automation Currency value, to the equivalent Decimal value."""
    @typing.overload
    @staticmethod
    def GetBits(d: decimal.Decimal | System.Decimal) -> System.Array[int]:
        """Converts the value of a specified instance of Decimal to its equivalent binary representation."""
    @typing.overload
    @staticmethod
    def GetBits(d: decimal.Decimal | System.Decimal, destination: typing_extensions.Buffer) -> int:
        """Converts the value of a specified instance of Decimal to its equivalent binary representation."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type Decimal."""
    @staticmethod
    def IsCanonical(value: decimal.Decimal | System.Decimal) -> bool:
        """Determines if a value is in its canonical representation."""
    @staticmethod
    def IsEvenInteger(value: decimal.Decimal | System.Decimal) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsInteger(value: decimal.Decimal | System.Decimal) -> bool:
        """Determines if a value represents an integral number."""
    @staticmethod
    def IsNegative(value: decimal.Decimal | System.Decimal) -> bool:
        """Determines if a value is negative."""
    @staticmethod
    def IsOddInteger(value: decimal.Decimal | System.Decimal) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: decimal.Decimal | System.Decimal) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def Max(x: decimal.Decimal | System.Decimal, y: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: decimal.Decimal | System.Decimal, y: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[decimal.Decimal]
    """Represents the largest possible value of Decimal. This field is constant and read-only."""
    @staticmethod
    def Min(x: decimal.Decimal | System.Decimal, y: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: decimal.Decimal | System.Decimal, y: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[decimal.Decimal]
    """Represents the smallest possible value of Decimal. This field is constant and read-only."""
    MinusOne: typing.ClassVar[decimal.Decimal]
    """Represents the number negative one (-1)."""
    @staticmethod
    def Multiply(d1: decimal.Decimal | System.Decimal, d2: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Multiplies two specified Decimal values."""
    @staticmethod
    def Negate(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the result of multiplying the specified Decimal value by negative one."""
    One: typing.ClassVar[decimal.Decimal]
    """Represents the number one (1)."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> decimal.Decimal:
        """Converts the string representation of a number to its Decimal equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> decimal.Decimal:
        """Converts the string representation of a number in a specified style to its Decimal equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> decimal.Decimal:
        """Converts the string representation of a number to its Decimal equivalent using the specified culture-specific format information."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> decimal.Decimal:
        """Converts the string representation of a number to its Decimal equivalent using the specified style and culture-specific format."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> decimal.Decimal:
        """Converts the span representation of a number to its Decimal equivalent using the specified style and culture-specific format."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> decimal.Decimal:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> decimal.Decimal:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def Remainder(d1: decimal.Decimal | System.Decimal, d2: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Computes the remainder after dividing two Decimal values."""
    @typing.overload
    @staticmethod
    def Round(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Rounds a decimal value to the nearest integer."""
    @typing.overload
    @staticmethod
    def Round(d: decimal.Decimal | System.Decimal, decimals: int) -> decimal.Decimal:
        """Rounds a Decimal value to a specified number of decimal places."""
    @typing.overload
    @staticmethod
    def Round(d: decimal.Decimal | System.Decimal, mode: System.MidpointRounding) -> decimal.Decimal:
        """Rounds a decimal value to an integer using the specified rounding strategy."""
    @typing.overload
    @staticmethod
    def Round(d: decimal.Decimal | System.Decimal, decimals: int, mode: System.MidpointRounding) -> decimal.Decimal:
        """Rounds a decimal value to the specified precision using the specified rounding strategy."""
    @property
    def Scale(self) -> int:
        """Gets the scaling factor of the decimal, which is a number from 0 to 28 that represents the number of decimal digits."""
    @staticmethod
    def Sign(d: decimal.Decimal | System.Decimal) -> int:
        """Computes the sign of a value."""
    @staticmethod
    def Subtract(d1: decimal.Decimal | System.Decimal, d2: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Subtracts a specified Decimal value from another."""
    @staticmethod
    def ToByte(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified Decimal to the equivalent 8-bit unsigned integer."""
    @staticmethod
    def ToDouble(d: decimal.Decimal | System.Decimal) -> float:
        """Converts the value of the specified Decimal to the equivalent double-precision floating-point number."""
    @staticmethod
    def ToInt16(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified Decimal to the equivalent 16-bit signed integer."""
    @staticmethod
    def ToInt32(d: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified Decimal to the equivalent 32-bit signed integer."""
    @staticmethod
    def ToInt64(d: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified Decimal to the equivalent 64-bit signed integer."""
    @staticmethod
    def ToOACurrency(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the specified Decimal value to the equivalent OLE Automation Currency value, which is contained in a 64-bit signed integer."""
    @staticmethod
    def ToSByte(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified Decimal to the equivalent 8-bit signed integer."""
    @staticmethod
    def ToSingle(d: decimal.Decimal | System.Decimal) -> float:
        """Converts the value of the specified Decimal to the equivalent single-precision floating-point number."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def ToUInt16(value: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified Decimal to the equivalent 16-bit unsigned integer."""
    @staticmethod
    def ToUInt32(d: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified Decimal to the equivalent 32-bit unsigned integer."""
    @staticmethod
    def ToUInt64(d: decimal.Decimal | System.Decimal) -> int:
        """Converts the value of the specified Decimal to the equivalent 64-bit unsigned integer."""
    @staticmethod
    def Truncate(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the integral digits of the specified Decimal; any fractional digits are discarded."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current decimal instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @staticmethod
    def TryGetBits(d: decimal.Decimal | System.Decimal, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert the value of a specified instance of Decimal to its equivalent binary representation."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, decimal.Decimal]:
        """Converts the string representation of a number to its Decimal equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, decimal.Decimal]:
        """Converts the span representation of a number to its Decimal equivalent using the culture-specific format. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, decimal.Decimal]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its signed decimal equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, decimal.Decimal]:
        """Converts the string representation of a number to its Decimal equivalent using the specified style and culture-specific format. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, decimal.Decimal]:
        """Converts the span representation of a number to its Decimal equivalent using the specified style and culture-specific format. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, decimal.Decimal]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, decimal.Decimal]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, decimal.Decimal]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, decimal.Decimal]:
        """Tries to parse a span of UTF-8 characters into a value."""
    Zero: typing.ClassVar[decimal.Decimal]
    """Represents the number zero (0)."""
    def __add__(self, other: decimal.Decimal | System.Decimal, /) -> decimal.Decimal: ...
    def __ge__(self, other: decimal.Decimal | System.Decimal, /) -> bool: ...
    def __gt__(self, other: decimal.Decimal | System.Decimal, /) -> bool: ...
    def __le__(self, other: decimal.Decimal | System.Decimal, /) -> bool: ...
    def __lt__(self, other: decimal.Decimal | System.Decimal, /) -> bool: ...
    def __mod__(self, other: decimal.Decimal | System.Decimal, /) -> decimal.Decimal: ...
    def __mul__(self, other: decimal.Decimal | System.Decimal, /) -> decimal.Decimal: ...
    def __neg__(self, /) -> decimal.Decimal: ...
    def __pos__(self, /) -> decimal.Decimal: ...
    def __sub__(self, other: decimal.Decimal | System.Decimal, /) -> decimal.Decimal: ...
    def __truediv__(self, other: decimal.Decimal | System.Decimal, /) -> decimal.Decimal: ...
    ...

class Delegate(System.ICloneable):
    """Represents a delegate, which is a data structure that refers to a static method or to a class instance and an instance method of that class."""
    class InvocationListEnumerator[TDelegate](System.ValueType):
        """Provides an enumerator for the invocation list of a delegate."""
        @property
        def Current(self) -> TDelegate:
            """Implements the IEnumerator pattern."""
        def GetEnumerator(self) -> System.Delegate.InvocationListEnumerator[TDelegate]:
            """Implements IEnumerable.GetEnumerator() to return 'this' as the IEnumerator."""
        def MoveNext(self) -> bool:
            """Implements the IEnumerator pattern."""
        ...

    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the delegate."""
    @typing.overload
    @staticmethod
    def Combine(a: System.Delegate | None, b: System.Delegate | None) -> System.Delegate | None:
        """Concatenates the invocation lists of two delegates."""
    @typing.overload
    @staticmethod
    def Combine(*delegates: System.Delegate) -> System.Delegate | None:
        """Concatenates the invocation lists of an array of delegates."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, target: type | System.Type, method: str, ignoreCase: bool, throwOnBindFailure: bool) -> System.Delegate | None:
        """Creates a delegate of the specified type that represents the specified static method of the specified class, with the specified case-sensitivity and the specified behavior on failure to bind."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, method: typing.Any, throwOnBindFailure: bool) -> System.Delegate | None:
        """Creates a delegate of the specified type to represent the specified static method, with the specified behavior on failure to bind."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, method: typing.Any) -> System.Delegate:
        """Creates a delegate of the specified type to represent the specified method."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, target: type | System.Type, method: str) -> System.Delegate:
        """Creates a delegate of the specified type that represents the specified static method of the specified class."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, target: type | System.Type, method: str, ignoreCase: bool) -> System.Delegate:
        """Creates a delegate of the specified type that represents the specified static method of the specified class, with the specified case-sensitivity."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, target: object, method: str, ignoreCase: bool, throwOnBindFailure: bool) -> System.Delegate | None:
        """Creates a delegate of the specified type that represents the specified instance method to invoke on the specified class instance, with the specified case-sensitivity and the specified behavior on failure to bind."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, firstArgument: object | None, method: typing.Any, throwOnBindFailure: bool) -> System.Delegate | None:
        """Creates a delegate of the specified type that represents the specified static or instance method, with the specified first argument and the specified behavior on failure to bind."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, firstArgument: object | None, method: typing.Any) -> System.Delegate:
        """Creates a delegate of the specified type that represents the specified static or instance method, with the specified first argument."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, target: object, method: str) -> System.Delegate:
        """Creates a delegate of the specified type that represents the specified instance method to invoke on the specified class instance."""
    @typing.overload
    @staticmethod
    def CreateDelegate(type: type | System.Type, target: object, method: str, ignoreCase: bool) -> System.Delegate:
        """Creates a delegate of the specified type that represents the specified instance method to invoke on the specified class instance with the specified case-sensitivity."""
    def DynamicInvoke(self, *args: object) -> typing.Any:
        """Dynamically invokes (late-bound) the method represented by the current delegate."""
    @staticmethod
    def EnumerateInvocationList[TDelegate](d: TDelegate) -> System.Delegate.InvocationListEnumerator[TDelegate]:
        """Gets an enumerator for the invocation targets of this delegate."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object and the current delegate are of the same type and share the same targets, methods, and invocation list."""
    def GetHashCode(self) -> int:
        """Returns a hash code for the delegate."""
    def GetInvocationList(self) -> System.Array[System.Delegate]:
        """Returns the invocation list of the delegate."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Not supported."""
    @property
    def HasSingleTarget(self) -> bool:
        """Gets a value that indicates whether the Delegate has a single invocation target."""
    @property
    def Method(self) -> typing.Any:
        """Gets the method represented by the delegate."""
    @staticmethod
    def Remove(source: System.Delegate | None, value: System.Delegate | None) -> System.Delegate | None:
        """Removes the last occurrence of the invocation list of a delegate from the invocation list of another delegate."""
    @staticmethod
    def RemoveAll(source: System.Delegate | None, value: System.Delegate | None) -> System.Delegate | None:
        """Removes all occurrences of the invocation list of a delegate from the invocation list of another delegate."""
    @property
    def Target(self) -> typing.Any:
        """Gets the class instance on which the current delegate invokes the instance method."""
    ...

class DivideByZeroException(System.ArithmeticException):
    """The exception that is thrown when there is an attempt to divide an integral or Decimal value by zero."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the DivideByZeroException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the DivideByZeroException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the DivideByZeroException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class DllNotFoundException(System.TypeLoadException):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, message: str | None) -> None: ...
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None: ...
    ...

class Double(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a double-precision floating-point number."""
    @staticmethod
    def Abs(value: float) -> float:
        """Computes the absolute of a value."""
    @staticmethod
    def Acos(x: float) -> float:
        """Computes the arc-cosine of a value."""
    @staticmethod
    def AcosPi(x: float) -> float:
        """Computes the arc-cosine of a value and divides the result by pi ."""
    @staticmethod
    def Acosh(x: float) -> float:
        """Computes the hyperbolic arc-cosine of a value."""
    @staticmethod
    def Asin(x: float) -> float:
        """Computes the arc-sine of a value."""
    @staticmethod
    def AsinPi(x: float) -> float:
        """Computes the arc-sine of a value and divides the result by pi ."""
    @staticmethod
    def Asinh(x: float) -> float:
        """Computes the hyperbolic arc-sine of a value."""
    @staticmethod
    def Atan(x: float) -> float:
        """Computes the arc-tangent of a value."""
    @staticmethod
    def Atan2(y: float, x: float) -> float:
        """Computes the arc-tangent of the quotient of two values."""
    @staticmethod
    def Atan2Pi(y: float, x: float) -> float:
        """Computes the arc-tangent for the quotient of two values and divides the result by pi ."""
    @staticmethod
    def AtanPi(x: float) -> float:
        """Computes the arc-tangent of a value and divides the result by pi."""
    @staticmethod
    def Atanh(x: float) -> float:
        """Computes the hyperbolic arc-tangent of a value."""
    @staticmethod
    def BitDecrement(x: float) -> float:
        """Returns the largest value that compares less than a specified value."""
    @staticmethod
    def BitIncrement(x: float) -> float:
        """Returns the smallest value that compares greater than a specified value."""
    @staticmethod
    def Cbrt(x: float) -> float:
        """Computes the cube-root of a value."""
    @staticmethod
    def Ceiling(x: float) -> float:
        """Computes the ceiling of a value."""
    @staticmethod
    def Clamp(value: float, min: float, max: float) -> float:
        """Clamps a value to an inclusive minimum and maximum value."""
    @staticmethod
    def ClampNative(value: float, min: float, max: float) -> float:
        """Clamps a value to an inclusive minimum and maximum value using platform-specific behavior for NaN and NegativeZero ."""
    @typing.overload
    def CompareTo(self, value: float) -> int:
        """Compares this instance to a specified double-precision floating-point number and returns an integer that indicates whether the value of this instance is less than, equal to, or greater than the value of the specified double-precision floating-point number."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an integer that indicates whether the value of this instance is less than, equal to, or greater than the value of the specified object."""
    @staticmethod
    def ConvertToInteger[TInteger](value: float) -> TInteger:
        """Converts a value to a specified integer type using saturation on overflow"""
    @staticmethod
    def ConvertToIntegerNative[TInteger](value: float) -> TInteger:
        """Converts a value to a specified integer type using platform specific behavior on overflow."""
    @staticmethod
    def CopySign(value: float, sign: float) -> float:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def Cos(x: float) -> float:
        """Computes the cosine of a value."""
    @staticmethod
    def CosPi(x: float) -> float:
        """Computes the cosine of a value that has been multipled by pi ."""
    @staticmethod
    def Cosh(x: float) -> float:
        """Computes the hyperbolic cosine of a value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DegreesToRadians(degrees: float) -> float:
        """Converts a given value from degrees to radians."""
    E: typing.ClassVar[float]
    """Represents the natural logarithmic base, specified by the constant, e."""
    Epsilon: typing.ClassVar[float]
    """Represents the smallest positive Double value that is greater than zero. This field is constant."""
    @typing.overload
    def Equals(self, obj: float) -> bool:
        """Returns a value indicating whether this instance and a specified Double object represent the same value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    @staticmethod
    def Exp(x: float) -> float:
        """Computes E raised to a given power."""
    @staticmethod
    def Exp10(x: float) -> float:
        """Computes 10 raised to a given power."""
    @staticmethod
    def Exp10M1(x: float) -> float:
        """Computes 10 raised to a given power and subtracts one."""
    @staticmethod
    def Exp2(x: float) -> float:
        """Computes 2 raised to a given power."""
    @staticmethod
    def Exp2M1(x: float) -> float:
        """Computes 2 raised to a given power and subtracts one."""
    @staticmethod
    def ExpM1(x: float) -> float:
        """Computes E raised to a given power and subtracts one."""
    @staticmethod
    def Floor(x: float) -> float:
        """Computes the floor of a value."""
    @staticmethod
    def FusedMultiplyAdd(left: float, right: float, addend: float) -> float:
        """Computes the fused multiply-add of three values."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type Double."""
    @staticmethod
    def Hypot(x: float, y: float) -> float:
        """Computes the hypotenuse given two values representing the lengths of the shorter sides in a right-angled triangle."""
    @staticmethod
    def ILogB(x: float) -> int:
        """Computes the integer logarithm of a value."""
    @staticmethod
    def Ieee754Remainder(left: float, right: float) -> float:
        """Computes the remainder of two values as specified by IEEE 754."""
    @staticmethod
    def IsEvenInteger(value: float) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsFinite(d: float) -> bool:
        """Determines whether the specified value is finite (zero, subnormal, or normal)."""
    @staticmethod
    def IsInfinity(d: float) -> bool:
        """Returns a value indicating whether the specified number evaluates to negative or positive infinity."""
    @staticmethod
    def IsInteger(value: float) -> bool:
        """Determines if a value represents an integral value."""
    @staticmethod
    def IsNaN(d: float) -> bool:
        """Returns a value that indicates whether the specified value is not a number (Double.NaN)."""
    @staticmethod
    def IsNegative(d: float) -> bool:
        """Determines whether the specified value is negative."""
    @staticmethod
    def IsNegativeInfinity(d: float) -> bool:
        """Returns a value indicating whether the specified number evaluates to negative infinity."""
    @staticmethod
    def IsNormal(d: float) -> bool:
        """Determines whether the specified value is normal."""
    @staticmethod
    def IsOddInteger(value: float) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: float) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPositiveInfinity(d: float) -> bool:
        """Returns a value indicating whether the specified number evaluates to positive infinity."""
    @staticmethod
    def IsPow2(value: float) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def IsRealNumber(value: float) -> bool:
        """Determines if a value represents a real number."""
    @staticmethod
    def IsSubnormal(d: float) -> bool:
        """Determines whether the specified value is subnormal."""
    @staticmethod
    def Lerp(value1: float, value2: float, amount: float) -> float:
        """Performs a linear interpolation between two values based on the given weight."""
    @typing.overload
    @staticmethod
    def Log(x: float) -> float:
        """Computes the natural (base-E logarithm of a value."""
    @typing.overload
    @staticmethod
    def Log(x: float, newBase: float) -> float:
        """Computes the logarithm of a value in the specified base."""
    @staticmethod
    def Log10(x: float) -> float:
        """Computes the base-10 logarithm of a value."""
    @staticmethod
    def Log10P1(x: float) -> float:
        """Computes the base-10 logarithm of a value plus one."""
    @staticmethod
    def Log2(value: float) -> float:
        """Computes the log2 of a value."""
    @staticmethod
    def Log2P1(x: float) -> float:
        """Computes the base-2 logarithm of a value plus one."""
    @staticmethod
    def LogP1(x: float) -> float:
        """Computes the natural (base-E ) logarithm of a value plus one."""
    @staticmethod
    def Max(x: float, y: float) -> float:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: float, y: float) -> float:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitudeNumber(x: float, y: float) -> float:
        """Compares two values to compute which has the greater magnitude and returning the other value if an input is NaN ."""
    @staticmethod
    def MaxNative(x: float, y: float) -> float:
        """Compares two values to compute which is greater using platform-specific behavior for NaN and NegativeZero ."""
    @staticmethod
    def MaxNumber(x: float, y: float) -> float:
        """Compares two values to compute which is greater and returning the other value if an input is NaN ."""
    MaxValue: typing.ClassVar[float]
    """Represents the largest possible value of a Double. This field is constant."""
    @staticmethod
    def Min(x: float, y: float) -> float:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: float, y: float) -> float:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitudeNumber(x: float, y: float) -> float:
        """Compares two values to compute which has the lesser magnitude and returning the other value if an input is NaN ."""
    @staticmethod
    def MinNative(x: float, y: float) -> float:
        """Compares two values to compute which is lesser using platform-specific behavior for NaN and NegativeZero ."""
    @staticmethod
    def MinNumber(x: float, y: float) -> float:
        """Compares two values to compute which is lesser and returning the other value if an input is NaN ."""
    MinValue: typing.ClassVar[float]
    """Represents the smallest possible value of a Double. This field is constant."""
    @staticmethod
    def MultiplyAddEstimate(left: float, right: float, addend: float) -> float:
        """Computes an estimate of (left * right ) + addend ."""
    NaN: typing.ClassVar[float]
    """Represents a value that is not a number (NaN). This field is constant."""
    NegativeInfinity: typing.ClassVar[float]
    """Represents negative infinity. This field is constant."""
    NegativeZero: typing.ClassVar[float]
    """Represents the number negative zero (-0)."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> float:
        """Converts the string representation of a number to its double-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> float:
        """Converts the string representation of a number in a specified style to its double-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> float:
        """Converts the string representation of a number in a specified culture-specific format to its double-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> float:
        """Converts the string representation of a number in a specified style and culture-specific format to its double-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> float:
        """Converts a character span that contains the string representation of a number in a specified style and culture-specific format to its double-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> float:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> float:
        """Parses a span of UTF-8 characters into a value."""
    Pi: typing.ClassVar[float]
    """Represents the ratio of the circumference of a circle to its diameter, specified by the constant, π."""
    PositiveInfinity: typing.ClassVar[float]
    """Represents positive infinity. This field is constant."""
    @staticmethod
    def Pow(x: float, y: float) -> float:
        """Computes a value raised to a given power."""
    @staticmethod
    def RadiansToDegrees(radians: float) -> float:
        """Converts a given value from radians to degrees."""
    @staticmethod
    def ReciprocalEstimate(x: float) -> float:
        """Computes an estimate of the reciprocal of a value."""
    @staticmethod
    def ReciprocalSqrtEstimate(x: float) -> float:
        """Computes an estimate of the reciprocal square root of a value."""
    @staticmethod
    def RootN(x: float, n: int) -> float:
        """Computes the n-th root of a value."""
    @typing.overload
    @staticmethod
    def Round(x: float) -> float:
        """Rounds a value to the nearest integer using the default rounding mode (MidpointRounding.ToEven)."""
    @typing.overload
    @staticmethod
    def Round(x: float, digits: int) -> float:
        """Rounds a value to a specified number of fractional-digits using the default rounding mode (MidpointRounding.ToEven)."""
    @typing.overload
    @staticmethod
    def Round(x: float, mode: System.MidpointRounding) -> float:
        """Rounds a value to the nearest integer using the specified rounding mode."""
    @typing.overload
    @staticmethod
    def Round(x: float, digits: int, mode: System.MidpointRounding) -> float:
        """Rounds a value to a specified number of fractional-digits using the default rounding mode (MidpointRounding.ToEven)."""
    @staticmethod
    def ScaleB(x: float, n: int) -> float:
        """Computes the product of a value and its base-radix raised to the specified power."""
    @staticmethod
    def Sign(value: float) -> int:
        """Computes the sign of a value."""
    @staticmethod
    def Sin(x: float) -> float:
        """Computes the sine of a value."""
    @staticmethod
    def SinCos(x: float) -> tuple[float, float]:
        """Computes the sine and cosine of a value."""
    @staticmethod
    def SinCosPi(x: float) -> tuple[float, float]:
        """Computes the sine and cosine of a value."""
    @staticmethod
    def SinPi(x: float) -> float:
        """Computes the sine of a value that has been multiplied by pi ."""
    @staticmethod
    def Sinh(x: float) -> float:
        """Computes the hyperbolic sine of a value."""
    @staticmethod
    def Sqrt(x: float) -> float:
        """Computes the square-root of a value."""
    @staticmethod
    def Tan(x: float) -> float:
        """Computes the tangent of a value."""
    @staticmethod
    def TanPi(x: float) -> float:
        """Computes the tangent of a value that has been multipled by pi ."""
    @staticmethod
    def Tanh(x: float) -> float:
        """Computes the hyperbolic tangent of a value."""
    Tau: typing.ClassVar[float]
    """Represents the number of radians in one turn, specified by the constant, τ."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def Truncate(x: float) -> float:
        """Truncates a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current double instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, float]:
        """Converts the string representation of a number to its double-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, float]:
        """Converts the span representation of a number in a specified style and culture-specific format to its double-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, float]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its double-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Converts the string representation of a number in a specified style and culture-specific format to its double-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Converts a character span containing the string representation of a number in a specified style and culture-specific format to its double-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of UTF-8 characters into a value."""
    def __ge__(self, other: float, /) -> bool: ...
    def __gt__(self, other: float, /) -> bool: ...
    def __le__(self, other: float, /) -> bool: ...
    def __lt__(self, other: float, /) -> bool: ...
    ...

class DuplicateWaitObjectException(System.ArgumentException):
    """The exception that is thrown when an object appears more than once in an array of synchronization objects."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the DuplicateWaitObjectException class."""
    @typing.overload
    def __init__(self, parameterName: str | None) -> None:
        """Initializes a new instance of the DuplicateWaitObjectException class with the name of the parameter that causes this exception."""
    @typing.overload
    def __init__(self, parameterName: str | None, message: str | None) -> None:
        """Initializes a new instance of the DuplicateWaitObjectException class with a specified error message and the name of the parameter that causes this exception."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the DuplicateWaitObjectException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class EntryPointNotFoundException(System.TypeLoadException):
    """The exception that is thrown when an attempt to load a class fails due to the absence of an entry method."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the EntryPointNotFoundException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the EntryPointNotFoundException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the EntryPointNotFoundException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Enum(System.ValueType, System.ISpanFormattable, System.IComparable):
    """Provides the base class for enumerations."""
    def CompareTo(self, target: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    @staticmethod
    def Format(enumType: type | System.Type, value: object, format: str) -> str:
        """Converts the specified value of a specified enumerated type to its equivalent string representation according to the specified format."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the value of this instance."""
    @typing.overload
    @staticmethod
    def GetName[TEnum](value: TEnum) -> str | None:
        """Retrieves the name of the constant in the specified enumeration type that has the specified value."""
    @typing.overload
    @staticmethod
    def GetName(enumType: type | System.Type, value: object) -> str | None:
        """Retrieves the name of the constant in the specified enumeration that has the specified value."""
    @typing.overload
    @staticmethod
    def GetNames[TEnum]() -> System.Array[str]:
        """Retrieves an array of the names of the constants in a specified enumeration type."""
    @typing.overload
    @staticmethod
    def GetNames(enumType: type | System.Type) -> System.Array[str]:
        """Retrieves an array of the names of the constants in a specified enumeration."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the type code of the underlying type of this enumeration member."""
    @staticmethod
    def GetUnderlyingType(enumType: type | System.Type) -> System.Type:
        """Returns the underlying type of the specified enumeration."""
    @typing.overload
    @staticmethod
    def GetValues[TEnum]() -> System.Array[TEnum]:
        """Retrieves an array of the values of the constants in a specified enumeration type."""
    @typing.overload
    @staticmethod
    def GetValues(enumType: type | System.Type) -> System.Array:
        """Retrieves an array of the values of the constants in a specified enumeration."""
    @typing.overload
    @staticmethod
    def GetValuesAsUnderlyingType[TEnum]() -> System.Array:
        """Retrieves an array of the values of the underlying type constants in a specified enumeration type."""
    @typing.overload
    @staticmethod
    def GetValuesAsUnderlyingType(enumType: type | System.Type) -> System.Array:
        """Retrieves an array of the values of the underlying type constants in a specified enumeration."""
    def HasFlag(self, flag: System.Enum) -> bool:
        """Determines whether one or more bit fields are set in the current instance."""
    @typing.overload
    @staticmethod
    def IsDefined[TEnum](value: TEnum) -> bool:
        """Returns a boolean telling whether a given integral value, or its name as a string, exists in a specified enumeration."""
    @typing.overload
    @staticmethod
    def IsDefined(enumType: type | System.Type, value: object) -> bool:
        """Returns a Boolean telling whether a given integral value, or its name as a string, exists in a specified enumeration."""
    @typing.overload
    @staticmethod
    def Parse(enumType: type | System.Type, value: str) -> typing.Any:
        """Converts the string representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object."""
    @typing.overload
    @staticmethod
    def Parse(enumType: type | System.Type, value: str, ignoreCase: bool) -> typing.Any:
        """Converts the string representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object. A parameter specifies whether the operation is case-insensitive."""
    @typing.overload
    @staticmethod
    def Parse[TEnum](value: str) -> TEnum:
        """Converts the string representation of the name or numeric value of one or more enumerated constants specified by TEnum to an equivalent enumerated object."""
    @typing.overload
    @staticmethod
    def Parse[TEnum](value: str, ignoreCase: bool) -> TEnum:
        """Converts the string representation of the name or numeric value of one or more enumerated constants specified by TEnum to an equivalent enumerated object. A parameter specifies whether the operation is case-insensitive."""
    @typing.overload
    @staticmethod
    def ToObject(enumType: type | System.Type, value: int) -> typing.Any:
        """Converts the specified 8-bit signed integer value to an enumeration member."""
    @typing.overload
    @staticmethod
    def ToObject(enumType: type | System.Type, value: object) -> typing.Any:
        """Converts the specified object with an integer value to an enumeration member."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the value of this instance to its equivalent string representation using the specified format."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """This method overload is obsolete; use Enum.ToString."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """This method overload is obsolete; use Enum.ToString."""
    @staticmethod
    def TryFormat[TEnum](value: TEnum, destination: typing_extensions.Buffer, format: str = ...) -> tuple[bool, int]:
        """Tries to format the value of the enumerated type instance into the provided span of characters."""
    @typing.overload
    @staticmethod
    def TryParse[TEnum](value: str | None) -> tuple[bool, TEnum]:
        """Converts the string representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object. The return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse[TEnum](value: str) -> tuple[bool, TEnum]:
        """Converts the string representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object."""
    @typing.overload
    @staticmethod
    def TryParse[TEnum](value: str | None, ignoreCase: bool) -> tuple[bool, TEnum]:
        """Converts the string representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object. A parameter specifies whether the operation is case-sensitive. The return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse[TEnum](value: str, ignoreCase: bool) -> tuple[bool, TEnum]:
        """Converts the string representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object. A parameter specifies whether the operation is case-sensitive. The return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(enumType: type | System.Type, value: str | None) -> tuple[bool, typing.Any]:
        """Converts the string representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object."""
    @typing.overload
    @staticmethod
    def TryParse(enumType: type | System.Type, value: str) -> tuple[bool, typing.Any]:
        """Converts the span of characters representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object."""
    @typing.overload
    @staticmethod
    def TryParse(enumType: type | System.Type, value: str | None, ignoreCase: bool) -> tuple[bool, typing.Any]:
        """Converts the string representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object."""
    @typing.overload
    @staticmethod
    def TryParse(enumType: type | System.Type, value: str, ignoreCase: bool) -> tuple[bool, typing.Any]:
        """Converts the span of characters representation of the name or numeric value of one or more enumerated constants to an equivalent enumerated object. A parameter specifies whether the operation is case-insensitive."""
    def __or__(self, other: typing.Self, /) -> typing.Self: ...
    def __and__(self, other: typing.Self, /) -> typing.Self: ...
    def __xor__(self, other: typing.Self, /) -> typing.Self: ...
    def __init__(self, number: int, /) -> None: ...
    def __invert__(self) -> typing.Self: ...
    def __int__(self) -> int: ...
    ...

class Environment(System.Object):
    """Provides information about, and means to manipulate, the current environment and platform. This class cannot be inherited."""
    class ProcessCpuUsage(System.ValueType):
        """Represents the CPU usage statistics of a process."""
        @property
        def PrivilegedTime(self) -> datetime.timedelta:
            """Gets the amount of time the process has spent running code inside the operating system code."""
        @property
        def TotalTime(self) -> datetime.timedelta:
            """Gets the amount of time the process has spent utilizing the CPU, including the process time spent in the application code and in the operating system code."""
        @property
        def UserTime(self) -> datetime.timedelta:
            """Gets the amount of time the associated process has spent running code inside the application portion of the process (not the operating system code)."""
        ...

    class SpecialFolder(System.Enum):
        """Specifies enumerated Constant Special Item ID List (CSIDL) values used to retrieve directory paths to system special folders."""
        AdminTools: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that is used to store administrative tools for an individual user. The Microsoft Management Console (MMC) will save customized consoles to this directory, and it will roam with the user."""
        ApplicationData: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for application-specific data for the current roaming user. A roaming user works on more than one computer on a network. A roaming user's profile is kept on a server on the network and is loaded onto a system when the user logs on."""
        CDBurning: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that acts as a staging area for files waiting to be written to a CD."""
        CommonAdminTools: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains administrative tools for all users of the computer."""
        CommonApplicationData: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for application-specific data that is used by all users."""
        CommonDesktopDirectory: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains files and folders that appear on the desktop for all users."""
        CommonDocuments: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains documents that are common to all users."""
        CommonMusic: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that serves as a repository for music files common to all users."""
        CommonOemLinks: typing.ClassVar[System.Environment.SpecialFolder]
        """This value is recognized in Windows Vista for backward compatibility, but the special folder itself is no longer used."""
        CommonPictures: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that serves as a repository for image files common to all users."""
        CommonProgramFiles: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory for components that are shared across applications. To get the x86 common program files directory in a non-x86 process, use the SpecialFolder.ProgramFilesX86 member."""
        CommonProgramFilesX86: typing.ClassVar[System.Environment.SpecialFolder]
        """The Program Files folder."""
        CommonPrograms: typing.ClassVar[System.Environment.SpecialFolder]
        """A folder for components that are shared across applications."""
        CommonStartMenu: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains the programs and folders that appear on the Start menu for all users."""
        CommonStartup: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains the programs that appear in the Startup folder for all users."""
        CommonTemplates: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains the templates that are available to all users."""
        CommonVideos: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that serves as a repository for video files common to all users."""
        Cookies: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for Internet cookies."""
        Desktop: typing.ClassVar[System.Environment.SpecialFolder]
        """The logical Desktop rather than the physical file system location."""
        DesktopDirectory: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory used to physically store file objects on the desktop. Do not confuse this directory with the desktop folder itself, which is a virtual folder."""
        Favorites: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for the user's favorite items."""
        Fonts: typing.ClassVar[System.Environment.SpecialFolder]
        """A virtual folder that contains fonts."""
        History: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for Internet history items."""
        InternetCache: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for temporary Internet files."""
        LocalApplicationData: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for application-specific data that is used by the current, non-roaming user."""
        LocalizedResources: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains localized resource data."""
        MyComputer: typing.ClassVar[System.Environment.SpecialFolder]
        """The My Computer folder. When passed to the Environment.GetFolderPath method, the MyComputer enumeration member always yields the empty string ('') because no path is defined for the My Computer folder."""
        MyDocuments: typing.ClassVar[System.Environment.SpecialFolder]
        """The My Documents folder. This member is equivalent to SpecialFolder.Personal."""
        MyMusic: typing.ClassVar[System.Environment.SpecialFolder]
        """The My Music folder."""
        MyPictures: typing.ClassVar[System.Environment.SpecialFolder]
        """The My Pictures folder."""
        MyVideos: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that serves as a repository for videos that belong to a user."""
        NetworkShortcuts: typing.ClassVar[System.Environment.SpecialFolder]
        """A file system directory that contains the link objects that may exist in the My Network Places virtual folder."""
        Personal: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for documents. This member is equivalent to SpecialFolder.MyDocuments."""
        PrinterShortcuts: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains the link objects that can exist in the Printers virtual folder."""
        ProgramFiles: typing.ClassVar[System.Environment.SpecialFolder]
        """The program files directory. In a non-x86 process, passing SpecialFolder.ProgramFiles to the Environment.GetFolderPath method returns the path for non-x86 programs. To get the x86 program files directory in a non-x86 process, use the SpecialFolder.ProgramFilesX86 member."""
        ProgramFilesX86: typing.ClassVar[System.Environment.SpecialFolder]
        """The x86 Program Files folder."""
        Programs: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that contains the user's program groups."""
        Recent: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that contains the user's most recently used documents."""
        Resources: typing.ClassVar[System.Environment.SpecialFolder]
        """The file system directory that contains resource data."""
        SendTo: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that contains the Send To menu items."""
        StartMenu: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that contains the Start menu items."""
        Startup: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that corresponds to the user's Startup program group. The system starts these programs whenever a user logs on or starts Windows."""
        System: typing.ClassVar[System.Environment.SpecialFolder]
        """The System directory."""
        SystemX86: typing.ClassVar[System.Environment.SpecialFolder]
        """The Windows System folder."""
        Templates: typing.ClassVar[System.Environment.SpecialFolder]
        """The directory that serves as a common repository for document templates."""
        UserProfile: typing.ClassVar[System.Environment.SpecialFolder]
        """The user's profile folder. Applications should not create files or folders at this level; they should put their data under the locations referred to by SpecialFolder.ApplicationData."""
        Windows: typing.ClassVar[System.Environment.SpecialFolder]
        """The Windows directory or SYSROOT. This corresponds to the %windir% or %SYSTEMROOT% environment variables."""
        ...

    class SpecialFolderOption(System.Enum):
        """Specifies options to use for getting the path to a special folder."""
        Create: typing.ClassVar[System.Environment.SpecialFolderOption]
        """The path to the folder is created if it does not already exist."""
        DoNotVerify: typing.ClassVar[System.Environment.SpecialFolderOption]
        """The path to the folder is returned without verifying whether the path exists. If the folder is located on a network, specifying this option can reduce lag time."""
        None_: typing.ClassVar[System.Environment.SpecialFolderOption]
        """The path to the folder is verified. If the folder exists, the path is returned. If the folder does not exist, an empty string is returned. This is the default behavior."""
        ...

    CommandLine: typing.ClassVar[str]
    """Gets the command line for this process."""
    CpuUsage: typing.ClassVar[System.Environment.ProcessCpuUsage]
    """Get the CPU usage, including the process time spent running the application code, the process time spent running the operating system code, and the total time spent running both the application and operating system code."""
    CurrentDirectory: typing.ClassVar[str]
    """Gets or sets the fully qualified path of the current working directory."""
    CurrentManagedThreadId: typing.ClassVar[int]
    """Gets a unique identifier for the current managed thread."""
    @staticmethod
    def Exit(exitCode: int) -> None:
        """Terminates this process and returns an exit code to the operating system."""
    ExitCode: typing.ClassVar[int]
    """Gets or sets the exit code of the process."""
    @staticmethod
    def ExpandEnvironmentVariables(name: str) -> str:
        """Replaces the name of each environment variable embedded in the specified string with the string equivalent of the value of the variable, then returns the resulting string."""
    @typing.overload
    @staticmethod
    def FailFast(message: str | None) -> None:
        """Immediately terminates the process before reporting an error message. For Windows, the error message is written to the Windows Application event log, and the message is included in error reporting to Microsoft. For Unix-like systems, the message, alongside the stack trace, is written to the standard error stream."""
    @typing.overload
    @staticmethod
    def FailFast(message: str | None, exception: System.Exception | None) -> None:
        """Immediately terminates the process before reporting an error message. For Windows, the error message is written to the Windows Application event log, and the message and exception information is included in error reporting to Microsoft. For Unix-like systems, the message alongside the stack trace is written to the standard error stream."""
    @staticmethod
    def GetCommandLineArgs() -> System.Array[str]:
        """Returns a string array containing the command-line arguments for the current process."""
    @typing.overload
    @staticmethod
    def GetEnvironmentVariable(variable: str) -> str | None:
        """Retrieves the value of an environment variable from the current process."""
    @typing.overload
    @staticmethod
    def GetEnvironmentVariable(variable: str, target: System.EnvironmentVariableTarget) -> str | None:
        """Retrieves the value of an environment variable from the current process or from the Windows operating system registry key for the current user or local machine."""
    @typing.overload
    @staticmethod
    def GetEnvironmentVariables(target: System.EnvironmentVariableTarget) -> System.Collections.IDictionary:
        """Retrieves all environment variable names and their values from the current process, or from the Windows operating system registry key for the current user or local machine."""
    @typing.overload
    @staticmethod
    def GetEnvironmentVariables() -> System.Collections.IDictionary:
        """Retrieves all environment variable names and their values from the current process."""
    @typing.overload
    @staticmethod
    def GetFolderPath(folder: System.Environment.SpecialFolder) -> str:
        """Gets the path to the specified system special folder."""
    @typing.overload
    @staticmethod
    def GetFolderPath(folder: System.Environment.SpecialFolder, option: System.Environment.SpecialFolderOption) -> str:
        """Gets the path to the specified system special folder using a specified option for accessing special folders."""
    @staticmethod
    def GetLogicalDrives() -> System.Array[str]:
        """Retrieves the names of the logical drives on this computer."""
    HasShutdownStarted: typing.ClassVar[bool]
    """Gets a value that indicates whether the current application domain is being unloaded or the common language runtime (CLR) is shutting down."""
    Is64BitOperatingSystem: typing.ClassVar[bool]
    """Gets a value that indicates whether the current operating system is a 64-bit operating system."""
    Is64BitProcess: typing.ClassVar[bool]
    """Gets a value that indicates whether the current process is a 64-bit process."""
    IsPrivilegedProcess: typing.ClassVar[bool]
    """Gets a value that indicates whether the current process is authorized to perform security-relevant functions."""
    MachineName: typing.ClassVar[str]
    """Gets the NetBIOS name of this local computer."""
    NewLine: typing.ClassVar[str]
    """Gets the newline string defined for this environment."""
    OSVersion: typing.ClassVar[System.OperatingSystem]
    """Gets the current platform identifier and version number."""
    ProcessId: typing.ClassVar[int]
    """Gets the unique identifier for the current process."""
    ProcessPath: typing.ClassVar[str | None]
    """Returns the path of the executable that started the currently executing process. Returns None when the path is not available."""
    ProcessorCount: typing.ClassVar[int]
    """Gets the number of processors available to the current process."""
    @typing.overload
    @staticmethod
    def SetEnvironmentVariable(variable: str, value: str | None) -> None:
        """Creates, modifies, or deletes an environment variable stored in the current process."""
    @typing.overload
    @staticmethod
    def SetEnvironmentVariable(variable: str, value: str | None, target: System.EnvironmentVariableTarget) -> None:
        """Creates, modifies, or deletes an environment variable stored in the current process or in the Windows operating system registry key reserved for the current user or local machine."""
    StackTrace: typing.ClassVar[str]
    """Gets current stack trace information."""
    SystemDirectory: typing.ClassVar[str]
    """Gets the fully qualified path of the system directory."""
    SystemPageSize: typing.ClassVar[int]
    """Gets the number of bytes in the operating system's memory page."""
    TickCount: typing.ClassVar[int]
    """Gets the number of milliseconds elapsed since the system started."""
    TickCount64: typing.ClassVar[int]
    """Gets the number of milliseconds elapsed since the system started."""
    UserDomainName: typing.ClassVar[str]
    """Gets the network domain name associated with the current user."""
    UserInteractive: typing.ClassVar[bool]
    """Gets a value indicating whether the current process is running in user interactive mode."""
    UserName: typing.ClassVar[str]
    """Gets the user name of the person who is associated with the current thread."""
    Version: typing.ClassVar[System.Version]
    """Gets a version consisting of the major, minor, build, and revision numbers of the common language runtime."""
    WorkingSet: typing.ClassVar[int]
    """Gets the amount of physical memory mapped to the process context."""
    ...

class EnvironmentVariableTarget(System.Enum):
    """Specifies the location where an environment variable is stored or retrieved in a set or get operation."""
    Machine: typing.ClassVar[System.EnvironmentVariableTarget]
    """The environment variable is stored or retrieved from the HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\Session Manager\\Environment key in the Windows operating system registry. This value should be used on .NET implementations running on Windows systems only."""
    Process: typing.ClassVar[System.EnvironmentVariableTarget]
    """The environment variable is stored or retrieved from the environment block associated with the current process."""
    User: typing.ClassVar[System.EnvironmentVariableTarget]
    """The environment variable is stored or retrieved from the HKEY_CURRENT_USER\\Environment key in the Windows operating system registry. This value should be used on .NET implementations running on Windows systems only."""
    ...

class EventArgs(System.Object):
    """Represents the base class for classes that contain event data, and provides a value to use for events that do not include event data."""
    def __init__(self) -> None:
        """Initializes a new instance of the EventArgs class."""
    Empty: typing.ClassVar[System.EventArgs]
    """Provides a value to use with events that do not have event data."""
    ...

class EventHandler[TSender = typing.Any, TEventArgs = typing.Any](System.MulticastDelegate):
    """Represents the method that will handle an event when the event provides data."""
    def __init__(self, function: collections.abc.Callable[[TSender, TEventArgs], object], /) -> None: ...
    def __call__(self, sender: TSender, e: TEventArgs) -> None: ...
    ...

class Exception(builtins.Exception):
    """Represents errors that occur during application execution."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Exception class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the Exception class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the Exception class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @property
    def Data(self) -> System.Collections.IDictionary:
        """Gets a collection of key/value pairs that provide additional user-defined information about the exception."""
    def GetBaseException(self) -> System.Exception:
        """When overridden in a derived class, returns the Exception that is the root cause of one or more subsequent exceptions."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """When overridden in a derived class, sets the SerializationInfo with information about the exception."""
    def GetType(self) -> System.Type:
        """Gets the runtime type of the current instance."""
    @property
    def HResult(self) -> int:
        """Gets or sets HRESULT, a coded numerical value that is assigned to a specific exception."""
    @HResult.setter
    def HResult(self, value: int) -> None: ...
    @property
    def HelpLink(self) -> str | None:
        """Gets or sets a link to the help file associated with this exception."""
    @HelpLink.setter
    def HelpLink(self, value: str | None) -> None: ...
    @property
    def InnerException(self) -> System.Exception | None:
        """Gets the Exception instance that caused the current exception."""
    @property
    def Message(self) -> str:
        """Gets a message that describes the current exception."""
    @property
    def Source(self) -> str | None:
        """Gets or sets the name of the application or the object that causes the error."""
    @Source.setter
    def Source(self, value: str | None) -> None: ...
    @property
    def StackTrace(self) -> str | None:
        """Gets a string representation of the immediate frames on the call stack."""
    @property
    def TargetSite(self) -> typing.Any:
        """Gets the method that throws the current exception."""
    def ToString(self) -> str:
        """Creates and returns a string representation of the current exception."""
    ...

class ExecutionEngineException(System.SystemException):
    """The exception that is thrown when there is an internal error in the execution engine of the common language runtime. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ExecutionEngineException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the ExecutionEngineException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ExecutionEngineException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class FieldAccessException(System.MemberAccessException):
    """The exception that is thrown when there is an invalid attempt to access a private or protected field inside a class."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the FieldAccessException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the FieldAccessException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the FieldAccessException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class FileStyleUriParser(System.UriParser):
    """A customizable parser based on the File scheme."""
    def __init__(self) -> None:
        """Creates a customizable parser based on the File scheme."""
    ...

class FormatException(System.SystemException):
    """The exception that is thrown when the format of an argument is invalid, or when a composite format string is not well formed."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the FormatException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the FormatException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the FormatException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class FormattableString(System.IFormattable):
    """Represents a composite format string, along with the arguments to be formatted."""
    @property
    def ArgumentCount(self) -> int:
        """Gets the number of arguments to be formatted."""
    @staticmethod
    def CurrentCulture(formattable: System.FormattableString) -> str:
        """Returns a result string in which arguments are formatted by using the conventions of the current culture."""
    @property
    def Format(self) -> str:
        """Returns the composite format string."""
    def GetArgument(self, index: int) -> typing.Any:
        """Returns the argument at the specified index position."""
    def GetArguments(self) -> System.Array[typing.Any]:
        """Returns an object array that contains one or more objects to format."""
    @staticmethod
    def Invariant(formattable: System.FormattableString) -> str:
        """Returns a result string in which arguments are formatted by using the conventions of the invariant culture."""
    @typing.overload
    def ToString(self, formatProvider: System.IFormatProvider | None) -> str:
        """Returns the string that results from formatting the composite format string along with its arguments by using the formatting conventions of a specified culture."""
    @typing.overload
    def ToString(self) -> str:
        """Returns the string that results from formatting the composite format string along with its arguments by using the formatting conventions of the current culture."""
    ...

class FtpStyleUriParser(System.UriParser):
    """A customizable parser based on the File Transfer Protocol (FTP) scheme."""
    def __init__(self) -> None:
        """Creates a customizable parser based on the File Transfer Protocol (FTP) scheme."""
    ...

class Func[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, TResult](System.MulticastDelegate):
    """Encapsulates a method that has 16 parameters and returns a value of the type specified by the TResult parameter."""
    def __init__(self, function: collections.abc.Callable[[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16], TResult], /) -> None: ...
    def __call__(self, arg1: T1, arg2: T2, arg3: T3, arg4: T4, arg5: T5, arg6: T6, arg7: T7, arg8: T8, arg9: T9, arg10: T10, arg11: T11, arg12: T12, arg13: T13, arg14: T14, arg15: T15, arg16: T16) -> TResult: ...
    ...

class GC(System.Object):
    """Controls the system garbage collector, a service that automatically reclaims unused memory."""
    @staticmethod
    def AddMemoryPressure(bytesAllocated: int) -> None:
        """Informs the runtime of a large allocation of unmanaged memory that should be taken into account when scheduling garbage collection."""
    @staticmethod
    def AllocateArray[T](length: int, pinned: bool = ...) -> System.Array[T]:
        """Allocates an array."""
    @staticmethod
    def AllocateUninitializedArray[T](length: int, pinned: bool = ...) -> System.Array[T]:
        """Allocates an array while skipping zero-initialization, if possible."""
    @staticmethod
    def CancelFullGCNotification() -> None:
        """Cancels the registration of a garbage collection notification."""
    @typing.overload
    @staticmethod
    def Collect(generation: int) -> None:
        """Forces an immediate garbage collection from generation 0 through a specified generation."""
    @typing.overload
    @staticmethod
    def Collect() -> None:
        """Forces an immediate garbage collection of all generations."""
    @typing.overload
    @staticmethod
    def Collect(generation: int, mode: System.GCCollectionMode) -> None:
        """Forces a garbage collection from generation 0 through a specified generation, at a time specified by a GCCollectionMode value."""
    @typing.overload
    @staticmethod
    def Collect(generation: int, mode: System.GCCollectionMode, blocking: bool) -> None:
        """Forces a garbage collection from generation 0 through a specified generation, at a time specified by a GCCollectionMode value, with a value specifying whether the collection should be blocking."""
    @typing.overload
    @staticmethod
    def Collect(generation: int, mode: System.GCCollectionMode, blocking: bool, compacting: bool) -> None:
        """Forces a garbage collection from generation 0 through a specified generation, at a time specified by a GCCollectionMode value, with values that specify whether the collection should be blocking and compacting."""
    @staticmethod
    def CollectionCount(generation: int) -> int:
        """Returns the number of times garbage collection has occurred for the specified generation of objects."""
    @staticmethod
    def EndNoGCRegion() -> None:
        """Ends the no GC region latency mode."""
    @staticmethod
    def GetAllocatedBytesForCurrentThread() -> int:
        """Gets the total number of bytes allocated to the current thread since the beginning of its lifetime."""
    @staticmethod
    def GetConfigurationVariables() -> System.Collections.Generic.IReadOnlyDictionary[str, typing.Any]:
        """Gets the configurations used by the garbage collector."""
    @typing.overload
    @staticmethod
    def GetGCMemoryInfo() -> System.GCMemoryInfo:
        """Gets garbage collection memory information."""
    @typing.overload
    @staticmethod
    def GetGCMemoryInfo(kind: System.GCKind) -> System.GCMemoryInfo:
        """Gets garbage collection memory information."""
    @typing.overload
    @staticmethod
    def GetGeneration(wo: System.WeakReference) -> int:
        """Returns the current generation number of the target of a specified weak reference."""
    @typing.overload
    @staticmethod
    def GetGeneration(obj: object) -> int:
        """Returns the current generation number of the specified object."""
    @staticmethod
    def GetTotalAllocatedBytes(precise: bool = ...) -> int:
        """Gets a count of the bytes allocated over the lifetime of the process. The returned value does not include any native allocations."""
    @staticmethod
    def GetTotalMemory(forceFullCollection: bool) -> int:
        """Retrieves the heap size excluding fragmentation. For example if the total GC heap size is 100mb and fragmentation, ie, space taken up by free objects, takes up 40mb, this API would report 60mb. A parameter indicates whether this method can wait a short interval before returning, to allow the system to collect garbage and finalize objects."""
    @staticmethod
    def GetTotalPauseDuration() -> datetime.timedelta:
        """Gets the total amount of time paused in GC since the beginning of the process."""
    @staticmethod
    def KeepAlive(obj: object | None) -> None:
        """References the specified object, which makes it ineligible for garbage collection from the start of the current routine to the point where this method is called."""
    MaxGeneration: typing.ClassVar[int]
    """Gets the maximum number of generations that the system currently supports."""
    @staticmethod
    def ReRegisterForFinalize(obj: object) -> None:
        """Requests that the system call the finalizer for the specified object for which GC.SuppressFinalize has previously been called."""
    @staticmethod
    def RefreshMemoryLimit() -> None:
        """Instructs the Garbage Collector to reconfigure itself by detecting the various memory limits on the system."""
    @staticmethod
    def RegisterForFullGCNotification(maxGenerationThreshold: int, largeObjectHeapThreshold: int) -> None:
        """Specifies that a garbage collection notification should be raised when conditions favor full garbage collection and when the collection has been completed."""
    @staticmethod
    def RegisterNoGCRegionCallback(totalSize: int, callback: collections.abc.Callable[[], object]) -> None:
        """Registers a callback to be invoked when a certain amount of memory is allocated in the no GC region."""
    @staticmethod
    def RemoveMemoryPressure(bytesAllocated: int) -> None:
        """Informs the runtime that unmanaged memory has been released and no longer needs to be taken into account when scheduling garbage collection."""
    @staticmethod
    def SuppressFinalize(obj: object) -> None:
        """Requests that the common language runtime not call the finalizer for the specified object."""
    @typing.overload
    @staticmethod
    def TryStartNoGCRegion(totalSize: int) -> bool:
        """Attempts to disallow garbage collection during the execution of a critical path if a specified amount of memory is available."""
    @typing.overload
    @staticmethod
    def TryStartNoGCRegion(totalSize: int, lohSize: int) -> bool:
        """Attempts to disallow garbage collection during the execution of a critical path if a specified amount of memory is available for the large object heap and the small object heap."""
    @typing.overload
    @staticmethod
    def TryStartNoGCRegion(totalSize: int, disallowFullBlockingGC: bool) -> bool:
        """Attempts to disallow garbage collection during the execution of a critical path if a specified amount of memory is available, and controls whether the garbage collector does a full blocking garbage collection if not enough memory is initially available."""
    @typing.overload
    @staticmethod
    def TryStartNoGCRegion(totalSize: int, lohSize: int, disallowFullBlockingGC: bool) -> bool:
        """Attempts to disallow garbage collection during the execution of a critical path if a specified amount of memory is available for the large object heap and the small object heap, and controls whether the garbage collector does a full blocking garbage collection if not enough memory is initially available."""
    @typing.overload
    @staticmethod
    def WaitForFullGCApproach() -> System.GCNotificationStatus:
        """Returns the status of a registered notification for determining whether a full, blocking garbage collection by the common language runtime is imminent."""
    @typing.overload
    @staticmethod
    def WaitForFullGCApproach(millisecondsTimeout: int) -> System.GCNotificationStatus:
        """Returns, in a specified time-out period, the status of a registered notification for determining whether a full, blocking garbage collection by the common language runtime is imminent."""
    @typing.overload
    @staticmethod
    def WaitForFullGCApproach(timeout: datetime.timedelta | System.TimeSpan) -> System.GCNotificationStatus:
        """Returns, in a specified time-out period, the status of a registered notification for determining whether a full, blocking garbage collection by the common language runtime is imminent."""
    @typing.overload
    @staticmethod
    def WaitForFullGCComplete() -> System.GCNotificationStatus:
        """Returns the status of a registered notification for determining whether a full, blocking garbage collection by the common language runtime has completed."""
    @typing.overload
    @staticmethod
    def WaitForFullGCComplete(millisecondsTimeout: int) -> System.GCNotificationStatus:
        """Returns, in a specified time-out period, the status of a registered notification for determining whether a full, blocking garbage collection by common language the runtime has completed."""
    @typing.overload
    @staticmethod
    def WaitForFullGCComplete(timeout: datetime.timedelta | System.TimeSpan) -> System.GCNotificationStatus:
        """Returns the status of a registered notification about whether a blocking garbage collection has completed. May wait indefinitely for a full collection."""
    @staticmethod
    def WaitForPendingFinalizers() -> None:
        """Suspends the current thread until the thread that is processing the queue of finalizers has emptied that queue."""
    ...

class GCCollectionMode(System.Enum):
    """Specifies the behavior for a forced garbage collection."""
    Aggressive: typing.ClassVar[System.GCCollectionMode]
    """Requests that the garbage collector decommit as much memory as possible."""
    Default: typing.ClassVar[System.GCCollectionMode]
    """The default setting for this enumeration, which is currently GCCollectionMode.Forced."""
    Forced: typing.ClassVar[System.GCCollectionMode]
    """Forces the garbage collection to occur immediately."""
    Optimized: typing.ClassVar[System.GCCollectionMode]
    """Allows the garbage collector to determine whether the current time is optimal to reclaim objects."""
    ...

class GCGenerationInfo(System.ValueType):
    """Represents the size and the fragmenation of a generation on entry and on exit of the GC reported in GCMemoryInfo."""
    @property
    def FragmentationAfterBytes(self) -> int:
        """Gets the fragmentation in bytes on exit from the reported collection."""
    @property
    def FragmentationBeforeBytes(self) -> int:
        """Gets the fragmentation in bytes on entry to the reported collection."""
    @property
    def SizeAfterBytes(self) -> int:
        """Gets the size in bytes on exit from the reported collection."""
    @property
    def SizeBeforeBytes(self) -> int:
        """Gets the size in bytes on entry to the reported collection."""
    ...

class GCKind(System.Enum):
    """Specifies the kind of a garbage collection."""
    Any: typing.ClassVar[System.GCKind]
    """Any kind of collection."""
    Background: typing.ClassVar[System.GCKind]
    """A background collection. This is always a generation 2 collection."""
    Ephemeral: typing.ClassVar[System.GCKind]
    """A gen0 or gen1 collection."""
    FullBlocking: typing.ClassVar[System.GCKind]
    """A blocking gen2 collection."""
    ...

class GCMemoryInfo(System.ValueType):
    """Provides a set of APIs that can be used to retrieve garbage collection information."""
    @property
    def Compacted(self) -> bool:
        """Gets a value that indicates if this is a compacting GC or not."""
    @property
    def Concurrent(self) -> bool:
        """Gets a value that indicates if this is a concurrent GC (background GC) or not."""
    @property
    def FinalizationPendingCount(self) -> int:
        """Gets the number of objects that are ready for finalization that this GC observed."""
    @property
    def FragmentedBytes(self) -> int:
        """Gets the total fragmentation when the last garbage collection occurred."""
    @property
    def Generation(self) -> int:
        """Gets the generation this GC collected. Collecting a generation also collects younger generations."""
    @property
    def GenerationInfo(self) -> memoryview:
        """Gets the generation information for all generations."""
    @property
    def HeapSizeBytes(self) -> int:
        """Gets the total heap size when the last garbage collection occurred."""
    @property
    def HighMemoryLoadThresholdBytes(self) -> int:
        """Gets the high memory load threshold when the last garbage collection occurred."""
    @property
    def Index(self) -> int:
        """Gets the index of this GC."""
    @property
    def MemoryLoadBytes(self) -> int:
        """Gets the physical memory load when the last garbage collection occurred."""
    @property
    def PauseDurations(self) -> memoryview:
        """Gets the durations of the pauses when all managed threads are suspended."""
    @property
    def PauseTimePercentage(self) -> float:
        """Gets the pause time percentage in the GC so far. If the pause time is 1.2%, this property's value is 1.2. The value is calculated by taking the sum of all GC pauses so far and dividing that by the total elapsed time of the process since the runtime was loaded. This running counter is updated at the end of each GC. It does not distinguish between GCKind. That is, at every GC, the calculated value is updated, and when you access this property, it gets the latest calculated value."""
    @property
    def PinnedObjectsCount(self) -> int:
        """Gets the number of pinned objects this GC observed."""
    @property
    def PromotedBytes(self) -> int:
        """Gets the promoted bytes for this GC."""
    @property
    def TotalAvailableMemoryBytes(self) -> int:
        """Gets the total available memory for the garbage collector to use when the last garbage collection occurred."""
    @property
    def TotalCommittedBytes(self) -> int:
        """Gets the total committed bytes of the managed heap."""
    ...

class GCNotificationStatus(System.Enum):
    """Provides information about the current registration for notification of the next full garbage collection."""
    Canceled: typing.ClassVar[System.GCNotificationStatus]
    """The current registration was canceled by the user."""
    Failed: typing.ClassVar[System.GCNotificationStatus]
    """The notification failed for any reason."""
    NotApplicable: typing.ClassVar[System.GCNotificationStatus]
    """This value can result when there's no current registration for a garbage collection notification, or a full GC has happened but was done as a background GC (that is, a GC that runs mostly concurrently with user threads) instead of a full blocking GC. Background GC is enabled by default; disabling it improves the prediction accuracy but incurs larger GC pauses."""
    Succeeded: typing.ClassVar[System.GCNotificationStatus]
    """The notification was successful and the registration was not canceled."""
    Timeout: typing.ClassVar[System.GCNotificationStatus]
    """The time specified by the millisecondsTimeout parameter for either GC.WaitForFullGCApproach or GC.WaitForFullGCComplete has elapsed."""
    ...

class GenericUriParser(System.UriParser):
    """A customizable parser for a hierarchical URI."""
    def __init__(self, options: System.GenericUriParserOptions) -> None:
        """Create a customizable parser for a hierarchical URI."""
    ...

class GenericUriParserOptions(System.Enum):
    """Specifies options for a UriParser."""
    AllowEmptyAuthority: typing.ClassVar[System.GenericUriParserOptions]
    """The parser allows a URI with no authority."""
    Default: typing.ClassVar[System.GenericUriParserOptions]
    """The parser: requires an authority; converts backslashes into forward slashes; unescapes path dots, forward slashes, and back slashes; and removes trailing dots, empty segments, and dots-only segments."""
    DontCompressPath: typing.ClassVar[System.GenericUriParserOptions]
    """The parser does not canonicalize the URI."""
    DontConvertPathBackslashes: typing.ClassVar[System.GenericUriParserOptions]
    """The parser does not convert back slashes into forward slashes."""
    DontUnescapePathDotsAndSlashes: typing.ClassVar[System.GenericUriParserOptions]
    """The parser does not unescape path dots, forward slashes, or back slashes."""
    GenericAuthority: typing.ClassVar[System.GenericUriParserOptions]
    """The parser allows a registry-based authority."""
    Idn: typing.ClassVar[System.GenericUriParserOptions]
    """The parser supports Internationalized Domain Name (IDN) parsing (IDN) of host names. Whether IDN is used is dictated by configuration values."""
    IriParsing: typing.ClassVar[System.GenericUriParserOptions]
    """The parser supports the parsing rules specified in RFC 3987 for International Resource Identifiers (IRI). Whether IRI is used is dictated by configuration values."""
    NoFragment: typing.ClassVar[System.GenericUriParserOptions]
    """The scheme does not define a fragment part."""
    NoPort: typing.ClassVar[System.GenericUriParserOptions]
    """The scheme does not define a port."""
    NoQuery: typing.ClassVar[System.GenericUriParserOptions]
    """The scheme does not define a query part."""
    NoUserInfo: typing.ClassVar[System.GenericUriParserOptions]
    """The scheme does not define a user information part."""
    ...

class GopherStyleUriParser(System.UriParser):
    """A customizable parser based on the Gopher scheme."""
    def __init__(self) -> None:
        """Creates a customizable parser based on the Gopher scheme."""
    ...

class Guid(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a globally unique identifier (GUID)."""
    @typing.overload
    def __init__(self, b: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the Guid structure by using the specified array of bytes."""
    @typing.overload
    def __init__(self, b: typing_extensions.Buffer) -> None:
        """Initializes a new instance of the Guid structure by using the value represented by the specified read-only span of bytes."""
    @typing.overload
    def __init__(self, b: typing_extensions.Buffer, bigEndian: bool) -> None: ...
    @typing.overload
    def __init__(self, a: int, b: int, c: int, d: int, e: int, f: int, g: int, h: int, i: int, j: int, k: int) -> None:
        """Initializes a new instance of the Guid structure by using the specified unsigned integers and bytes."""
    @typing.overload
    def __init__(self, a: int, b: int, c: int, d: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the Guid structure by using the specified integers and byte array."""
    @typing.overload
    def __init__(self, g: str) -> None:
        """Initializes a new instance of the Guid structure by using the value represented by the specified string."""
    AllBitsSet: typing.ClassVar[uuid.UUID]
    """Gets a Guid where all bits are set."""
    @typing.overload
    def CompareTo(self, value: uuid.UUID | System.Guid) -> int:
        """Compares this instance to a specified Guid object and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    @typing.overload
    @staticmethod
    def CreateVersion7() -> uuid.UUID:
        """Creates a new Guid according to RFC 9562, following the Version 7 format."""
    @typing.overload
    @staticmethod
    def CreateVersion7(timestamp: datetime.datetime | System.DateTimeOffset) -> uuid.UUID:
        """Creates a new Guid according to RFC 9562, following the Version 7 format."""
    Empty: typing.ClassVar[uuid.UUID]
    """A read-only instance of the Guid structure whose value is all zeros."""
    @typing.overload
    def Equals(self, g: uuid.UUID | System.Guid) -> bool:
        """Returns a value indicating whether this instance and a specified Guid object represent the same value."""
    @typing.overload
    def Equals(self, o: object | None) -> bool:
        """Returns a value that indicates whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @staticmethod
    def NewGuid() -> uuid.UUID:
        """Initializes a new instance of the Guid structure."""
    @typing.overload
    @staticmethod
    def Parse(input: str) -> uuid.UUID:
        """Converts the string representation of a GUID to the equivalent Guid structure."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer) -> uuid.UUID: ...
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> uuid.UUID:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> uuid.UUID:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def ParseExact(input: str, format: str) -> uuid.UUID:
        """Converts the string representation of a GUID to the equivalent Guid structure, provided that the string is in the specified format."""
    @typing.overload
    def ToByteArray(self) -> System.Array[int]:
        """Returns a 16-element byte array that contains the value of this instance."""
    @typing.overload
    def ToByteArray(self, bigEndian: bool) -> System.Array[int]: ...
    @typing.overload
    def ToString(self) -> str:
        """Returns a string representation of the value of this instance in registry format."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Returns a string representation of the value of this Guid instance, according to the provided format specifier."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Returns a string representation of the value of this instance of the Guid class, according to the provided format specifier and culture-specific format information."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ...) -> tuple[bool, int]:
        """Tries to format the current GUID instance into the provided character span."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ...) -> tuple[bool, int]: ...
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, uuid.UUID]:
        """Converts the string representation of a GUID to the equivalent Guid structure."""
    @typing.overload
    @staticmethod
    def TryParse(input: str) -> tuple[bool, uuid.UUID]:
        """Converts the specified read-only span of characters containing the representation of a GUID to the equivalent Guid structure."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, uuid.UUID]: ...
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, uuid.UUID]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, uuid.UUID]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, uuid.UUID]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str | None, format: str | None) -> tuple[bool, uuid.UUID]:
        """Converts the string representation of a GUID to the equivalent Guid structure, provided that the string is in the specified format."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str, format: str) -> tuple[bool, uuid.UUID]:
        """Converts span of characters representing the GUID to the equivalent Guid structure, provided that the string is in the specified format."""
    @typing.overload
    def TryWriteBytes(self, destination: typing_extensions.Buffer) -> bool:
        """Tries to write the current GUID instance into a span of bytes."""
    @typing.overload
    def TryWriteBytes(self, destination: typing_extensions.Buffer, bigEndian: bool) -> tuple[bool, int]: ...
    @property
    def Variant(self) -> int:
        """Gets the value of the variant field for the Guid."""
    @property
    def Version(self) -> int:
        """Gets the value of the version field for the Guid."""
    def __ge__(self, other: uuid.UUID | System.Guid, /) -> bool: ...
    def __gt__(self, other: uuid.UUID | System.Guid, /) -> bool: ...
    def __le__(self, other: uuid.UUID | System.Guid, /) -> bool: ...
    def __lt__(self, other: uuid.UUID | System.Guid, /) -> bool: ...
    ...

class Half(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a half-precision floating-point number."""
    @staticmethod
    def Abs(value: float) -> float:
        """Computes the absolute of a value."""
    @staticmethod
    def Acos(x: float) -> float:
        """Computes the arc-cosine of a value."""
    @staticmethod
    def AcosPi(x: float) -> float:
        """Computes the arc-cosine of a value and divides the result by pi ."""
    @staticmethod
    def Acosh(x: float) -> float:
        """Computes the hyperbolic arc-cosine of a value."""
    @staticmethod
    def Asin(x: float) -> float:
        """Computes the arc-sine of a value."""
    @staticmethod
    def AsinPi(x: float) -> float:
        """Computes the arc-sine of a value and divides the result by pi ."""
    @staticmethod
    def Asinh(x: float) -> float:
        """Computes the hyperbolic arc-sine of a value."""
    @staticmethod
    def Atan(x: float) -> float:
        """Computes the arc-tangent of a value."""
    @staticmethod
    def Atan2(y: float, x: float) -> float:
        """Computes the arc-tangent of the quotient of two values."""
    @staticmethod
    def Atan2Pi(y: float, x: float) -> float:
        """Computes the arc-tangent for the quotient of two values and divides the result by pi ."""
    @staticmethod
    def AtanPi(x: float) -> float:
        """Computes the arc-tangent of a value and divides the result by pi."""
    @staticmethod
    def Atanh(x: float) -> float:
        """Computes the hyperbolic arc-tangent of a value."""
    @staticmethod
    def BitDecrement(x: float) -> float:
        """Decrements a value to the smallest value that compares less than a given value."""
    @staticmethod
    def BitIncrement(x: float) -> float:
        """Increments a value to the smallest value that compares greater than a given value."""
    @staticmethod
    def Cbrt(x: float) -> float:
        """Computes the cube-root of a value."""
    @staticmethod
    def Ceiling(x: float) -> float:
        """Computes the ceiling of a value."""
    @staticmethod
    def Clamp(value: float, min: float, max: float) -> float:
        """Clamps a value to an inclusive minimum and maximum value."""
    @staticmethod
    def ClampNative(value: float, min: float, max: float) -> float:
        """Clamps a value to an inclusive minimum and maximum value using platform-specific behavior for NaN and NegativeZero ."""
    @typing.overload
    def CompareTo(self, other: float) -> int:
        """Compares this instance to a specified half-precision floating-point number and returns an integer that indicates whether the value of this instance is less than, equal to, or greater than the value of the specified half-precision floating-point number."""
    @typing.overload
    def CompareTo(self, obj: object | None) -> int:
        """Compares this instance to a specified object and returns an integer that indicates whether the value of this instance is less than, equal to, or greater than the value of the specified object."""
    @staticmethod
    def ConvertToInteger[TInteger](value: float) -> TInteger:
        """Converts a value to a specified integer type using saturation on overflow"""
    @staticmethod
    def ConvertToIntegerNative[TInteger](value: float) -> TInteger:
        """Converts a value to a specified integer type using platform specific behavior on overflow."""
    @staticmethod
    def CopySign(value: float, sign: float) -> float:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def Cos(x: float) -> float:
        """Computes the cosine of a value."""
    @staticmethod
    def CosPi(x: float) -> float:
        """Computes the cosine of a value that has been multipled by pi ."""
    @staticmethod
    def Cosh(x: float) -> float:
        """Computes the hyperbolic cosine of a value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DegreesToRadians(degrees: float) -> float:
        """Converts a given value from degrees to radians."""
    E: typing.ClassVar[float]
    """Gets the mathematical constant e ."""
    Epsilon: typing.ClassVar[float]
    """Represents the smallest positive Half value that is greater than zero."""
    @typing.overload
    def Equals(self, other: float) -> bool:
        """Compares this instance for equality with other."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value that indicates whether this instance is equal to the specified obj."""
    @staticmethod
    def Exp(x: float) -> float:
        """Computes E raised to a given power."""
    @staticmethod
    def Exp10(x: float) -> float:
        """Computes 10 raised to a given power."""
    @staticmethod
    def Exp10M1(x: float) -> float:
        """Computes 10 raised to a given power and subtracts one."""
    @staticmethod
    def Exp2(x: float) -> float:
        """Computes 2 raised to a given power."""
    @staticmethod
    def Exp2M1(x: float) -> float:
        """Computes 2 raised to a given power and subtracts one."""
    @staticmethod
    def ExpM1(x: float) -> float:
        """Computes E raised to a given power and subtracts one."""
    @staticmethod
    def Floor(x: float) -> float:
        """Computes the floor of a value."""
    @staticmethod
    def FusedMultiplyAdd(left: float, right: float, addend: float) -> float:
        """Computes the fused multiply-add of three values."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @staticmethod
    def Hypot(x: float, y: float) -> float:
        """Computes the hypotenuse given two values representing the lengths of the shorter sides in a right-angled triangle."""
    @staticmethod
    def ILogB(x: float) -> int:
        """Computes the integer logarithm of a value."""
    @staticmethod
    def Ieee754Remainder(left: float, right: float) -> float:
        """Computes the remainder of two values as specified by IEEE 754."""
    @staticmethod
    def IsEvenInteger(value: float) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsFinite(value: float) -> bool:
        """Determines whether the specified value is finite (zero, subnormal, or normal)."""
    @staticmethod
    def IsInfinity(value: float) -> bool:
        """Returns a value indicating whether the specified number evaluates to positive infinity."""
    @staticmethod
    def IsInteger(value: float) -> bool:
        """Determines if a value represents an integral value."""
    @staticmethod
    def IsNaN(value: float) -> bool:
        """Determines whether the specified value is not a number."""
    @staticmethod
    def IsNegative(value: float) -> bool:
        """Determines whether the specified value is negative."""
    @staticmethod
    def IsNegativeInfinity(value: float) -> bool:
        """Determines whether the specified value is negative infinity."""
    @staticmethod
    def IsNormal(value: float) -> bool:
        """Determines whether the specified value is normal."""
    @staticmethod
    def IsOddInteger(value: float) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: float) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPositiveInfinity(value: float) -> bool:
        """Determines whether the specified value is positive infinity."""
    @staticmethod
    def IsPow2(value: float) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def IsRealNumber(value: float) -> bool:
        """Determines if a value represents a real number."""
    @staticmethod
    def IsSubnormal(value: float) -> bool:
        """Determines whether the specified value is subnormal."""
    @staticmethod
    def Lerp(value1: float, value2: float, amount: float) -> float:
        """Performs a linear interpolation between two values based on the given weight."""
    @typing.overload
    @staticmethod
    def Log(x: float) -> float:
        """Computes the natural (base-E logarithm of a value."""
    @typing.overload
    @staticmethod
    def Log(x: float, newBase: float) -> float:
        """Computes the logarithm of a value in the specified base."""
    @staticmethod
    def Log10(x: float) -> float:
        """Computes the base-10 logarithm of a value."""
    @staticmethod
    def Log10P1(x: float) -> float:
        """Computes the base-10 logarithm of a value plus one."""
    @staticmethod
    def Log2(value: float) -> float:
        """Computes the log2 of a value."""
    @staticmethod
    def Log2P1(x: float) -> float:
        """Computes the base-2 logarithm of a value plus one."""
    @staticmethod
    def LogP1(x: float) -> float:
        """Computes the natural (base-E ) logarithm of a value plus one."""
    @staticmethod
    def Max(x: float, y: float) -> float:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: float, y: float) -> float:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitudeNumber(x: float, y: float) -> float:
        """Compares two values to compute which has the greater magnitude and returning the other value if an input is NaN ."""
    @staticmethod
    def MaxNative(x: float, y: float) -> float:
        """Compares two values to compute which is greater using platform-specific behavior for NaN and NegativeZero ."""
    @staticmethod
    def MaxNumber(x: float, y: float) -> float:
        """Compares two values to compute which is greater and returning the other value if an input is NaN ."""
    MaxValue: typing.ClassVar[float]
    """Represents the largest possible value of Half."""
    @staticmethod
    def Min(x: float, y: float) -> float:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: float, y: float) -> float:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitudeNumber(x: float, y: float) -> float:
        """Compares two values to compute which has the lesser magnitude and returning the other value if an input is NaN ."""
    @staticmethod
    def MinNative(x: float, y: float) -> float:
        """Compares two values to compute which is lesser using platform-specific behavior for NaN and NegativeZero ."""
    @staticmethod
    def MinNumber(x: float, y: float) -> float:
        """Compares two values to compute which is lesser and returning the other value if an input is NaN ."""
    MinValue: typing.ClassVar[float]
    """Represents the smallest possible value of Half."""
    MultiplicativeIdentity: typing.ClassVar[float]
    """Gets the multiplicative identity of the current type."""
    @staticmethod
    def MultiplyAddEstimate(left: float, right: float, addend: float) -> float:
        """Computes an estimate of (left * right ) + addend ."""
    NaN: typing.ClassVar[float]
    """Represents not a number."""
    NegativeInfinity: typing.ClassVar[float]
    """Represents negative infinity."""
    NegativeOne: typing.ClassVar[float]
    """Gets the value -1 for the type."""
    NegativeZero: typing.ClassVar[float]
    """Gets a value that represents negative zero ."""
    One: typing.ClassVar[float]
    """Gets the value 1 for the type."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> float:
        """Converts the string representation of a number to its half-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> float:
        """Converts the string representation of a number in a specified style to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> float:
        """Converts the string representation of a number in a specified culture-specific format to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> float:
        """Converts the string representation of a number in a specified style and culture-specific format to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> float:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> float:
        """Parses a span of UTF-8 characters into a value."""
    Pi: typing.ClassVar[float]
    """Gets the mathematical constant pi ."""
    PositiveInfinity: typing.ClassVar[float]
    """Represents positive infinity."""
    @staticmethod
    def Pow(x: float, y: float) -> float:
        """Computes a value raised to a given power."""
    @staticmethod
    def RadiansToDegrees(radians: float) -> float:
        """Converts a given value from radians to degrees."""
    @staticmethod
    def ReciprocalEstimate(x: float) -> float:
        """Computes an estimate of the reciprocal of a value."""
    @staticmethod
    def ReciprocalSqrtEstimate(x: float) -> float:
        """Computes an estimate of the reciprocal square root of a value."""
    @staticmethod
    def RootN(x: float, n: int) -> float:
        """Computes the n-th root of a value."""
    @typing.overload
    @staticmethod
    def Round(x: float) -> float:
        """Rounds a value to the nearest integer using the default rounding mode (MidpointRounding.ToEven)."""
    @typing.overload
    @staticmethod
    def Round(x: float, digits: int) -> float:
        """Rounds a value to a specified number of fractional-digits using the default rounding mode (MidpointRounding.ToEven)."""
    @typing.overload
    @staticmethod
    def Round(x: float, mode: System.MidpointRounding) -> float:
        """Rounds a value to the nearest integer using the specified rounding mode."""
    @typing.overload
    @staticmethod
    def Round(x: float, digits: int, mode: System.MidpointRounding) -> float:
        """Rounds a value to a specified number of fractional-digits using the default rounding mode (MidpointRounding.ToEven)."""
    @staticmethod
    def ScaleB(x: float, n: int) -> float:
        """Computes the product of a value and its base-radix raised to the specified power."""
    @staticmethod
    def Sign(value: float) -> int:
        """Computes the sign of a value."""
    @staticmethod
    def Sin(x: float) -> float:
        """Computes the sine of a value."""
    @staticmethod
    def SinCos(x: float) -> tuple[float, float]:
        """Computes the sine and cosine of a value."""
    @staticmethod
    def SinCosPi(x: float) -> tuple[float, float]:
        """Computes the sine and cosine of a value that has been multiplied by pi ."""
    @staticmethod
    def SinPi(x: float) -> float:
        """Computes the sine of a value that has been multiplied by pi ."""
    @staticmethod
    def Sinh(x: float) -> float:
        """Computes the hyperbolic sine of a value."""
    @staticmethod
    def Sqrt(x: float) -> float:
        """Computes the square-root of a value."""
    @staticmethod
    def Tan(x: float) -> float:
        """Computes the tangent of a value."""
    @staticmethod
    def TanPi(x: float) -> float:
        """Computes the tangent of a value that has been multipled by pi ."""
    @staticmethod
    def Tanh(x: float) -> float:
        """Computes the hyperbolic tangent of a value."""
    Tau: typing.ClassVar[float]
    """Gets the mathematical constant tau ."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def Truncate(x: float) -> float:
        """Truncates a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current System.Half instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, float]:
        """Converts the string representation of a number to its half-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, float]:
        """Converts the span representation of a number to its half-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, float]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its half-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Converts the string representation of a number to its half-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Converts the span representation of a number to its half-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of UTF-8 characters into a value."""
    Zero: typing.ClassVar[float]
    """Gets the value 0 for the type."""
    def __add__(self, other: float, /) -> float: ...
    def __ge__(self, other: float, /) -> bool: ...
    def __gt__(self, other: float, /) -> bool: ...
    def __le__(self, other: float, /) -> bool: ...
    def __lt__(self, other: float, /) -> bool: ...
    def __mod__(self, other: float, /) -> float: ...
    def __mul__(self, other: float, /) -> float: ...
    def __neg__(self, /) -> float: ...
    def __pos__(self, /) -> float: ...
    def __sub__(self, other: float, /) -> float: ...
    def __truediv__(self, other: float, /) -> float: ...
    ...

class HashCode(System.ValueType):
    """Combines the hash code for multiple values into a single hash code."""
    @typing.overload
    def Add[T](self, value: T) -> None:
        """Adds a single value to the hash code."""
    @typing.overload
    def Add[T](self, value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None) -> None:
        """Adds a single value to the hash code, specifying the type that provides the hash code function."""
    def AddBytes(self, value: typing_extensions.Buffer) -> None:
        """Adds a span of bytes to the hash code."""
    @typing.overload
    @staticmethod
    def Combine[T1](value1: T1) -> int:
        """Diffuses the hash code returned by the specified value."""
    @typing.overload
    @staticmethod
    def Combine[T1, T2](value1: T1, value2: T2) -> int:
        """Combines two values into a hash code."""
    @typing.overload
    @staticmethod
    def Combine[T1, T2, T3](value1: T1, value2: T2, value3: T3) -> int:
        """Combines three values into a hash code."""
    @typing.overload
    @staticmethod
    def Combine[T1, T2, T3, T4](value1: T1, value2: T2, value3: T3, value4: T4) -> int:
        """Combines four values into a hash code."""
    @typing.overload
    @staticmethod
    def Combine[T1, T2, T3, T4, T5](value1: T1, value2: T2, value3: T3, value4: T4, value5: T5) -> int:
        """Combines five values into a hash code."""
    @typing.overload
    @staticmethod
    def Combine[T1, T2, T3, T4, T5, T6](value1: T1, value2: T2, value3: T3, value4: T4, value5: T5, value6: T6) -> int:
        """Combines six values into a hash code."""
    @typing.overload
    @staticmethod
    def Combine[T1, T2, T3, T4, T5, T6, T7](value1: T1, value2: T2, value3: T3, value4: T4, value5: T5, value6: T6, value7: T7) -> int:
        """Combines seven values into a hash code."""
    @typing.overload
    @staticmethod
    def Combine[T1, T2, T3, T4, T5, T6, T7, T8](value1: T1, value2: T2, value3: T3, value4: T4, value5: T5, value6: T6, value7: T7, value8: T8) -> int:
        """Combines eight values into a hash code."""
    def Equals(self, obj: object | None) -> bool:
        """This method is not supported and should not be called."""
    def GetHashCode(self) -> int:
        """This method is not supported and should not be called."""
    def ToHashCode(self) -> int:
        """Calculates the final hash code after consecutive Overload:System.HashCode.Add invocations."""
    ...

class HttpStyleUriParser(System.UriParser):
    """A customizable parser based on the HTTP scheme."""
    def __init__(self) -> None:
        """Create a customizable parser based on the HTTP scheme."""
    ...

class IAsyncDisposable:
    """Provides a mechanism for releasing unmanaged resources asynchronously."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources asynchronously."""
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...

class IAsyncResult:
    """Represents the status of an asynchronous operation."""
    @property
    def AsyncState(self) -> typing.Any:
        """Gets a user-defined object that qualifies or contains information about an asynchronous operation."""
    @property
    def AsyncWaitHandle(self) -> System.Threading.WaitHandle:
        """Gets a WaitHandle that is used to wait for an asynchronous operation to complete."""
    @property
    def CompletedSynchronously(self) -> bool:
        """Gets a value that indicates whether the asynchronous operation completed synchronously."""
    @property
    def IsCompleted(self) -> bool:
        """Gets a value that indicates whether the asynchronous operation has completed."""
    ...

class ICloneable:
    """Supports cloning, which creates a new instance of a class with the same value as an existing instance."""
    def Clone(self) -> typing.Any:
        """Creates a new object that is a copy of the current instance."""
    ...

class IComparable[T = typing.Any]:
    """Defines a generalized comparison method that a value type or class implements to create a type-specific comparison method for ordering or sorting its instances."""
    def CompareTo(self, other: T) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    ...

class IConvertible:
    """Defines methods that convert the value of the implementing reference or value type to a common language runtime type that has an equivalent value."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for this instance."""
    def ToBoolean(self, provider: System.IFormatProvider | None) -> bool:
        """Converts the value of this instance to an equivalent Boolean value using the specified culture-specific formatting information."""
    def ToByte(self, provider: System.IFormatProvider | None) -> int:
        """Converts the value of this instance to an equivalent 8-bit unsigned integer using the specified culture-specific formatting information."""
    def ToChar(self, provider: System.IFormatProvider | None) -> str:
        """Converts the value of this instance to an equivalent Unicode character using the specified culture-specific formatting information."""
    def ToDateTime(self, provider: System.IFormatProvider | None) -> datetime.datetime:
        """Converts the value of this instance to an equivalent DateTime using the specified culture-specific formatting information."""
    def ToDecimal(self, provider: System.IFormatProvider | None) -> decimal.Decimal:
        """Converts the value of this instance to an equivalent Decimal number using the specified culture-specific formatting information."""
    def ToDouble(self, provider: System.IFormatProvider | None) -> float:
        """Converts the value of this instance to an equivalent double-precision floating-point number using the specified culture-specific formatting information."""
    def ToInt16(self, provider: System.IFormatProvider | None) -> int:
        """Converts the value of this instance to an equivalent 16-bit signed integer using the specified culture-specific formatting information."""
    def ToInt32(self, provider: System.IFormatProvider | None) -> int:
        """Converts the value of this instance to an equivalent 32-bit signed integer using the specified culture-specific formatting information."""
    def ToInt64(self, provider: System.IFormatProvider | None) -> int:
        """Converts the value of this instance to an equivalent 64-bit signed integer using the specified culture-specific formatting information."""
    def ToSByte(self, provider: System.IFormatProvider | None) -> int:
        """Converts the value of this instance to an equivalent 8-bit signed integer using the specified culture-specific formatting information."""
    def ToSingle(self, provider: System.IFormatProvider | None) -> float:
        """Converts the value of this instance to an equivalent single-precision floating-point number using the specified culture-specific formatting information."""
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the value of this instance to an equivalent String using the specified culture-specific formatting information."""
    def ToType(self, conversionType: type | System.Type, provider: System.IFormatProvider | None) -> typing.Any:
        """Converts the value of this instance to an Object of the specified Type that has an equivalent value, using the specified culture-specific formatting information."""
    def ToUInt16(self, provider: System.IFormatProvider | None) -> int:
        """Converts the value of this instance to an equivalent 16-bit unsigned integer using the specified culture-specific formatting information."""
    def ToUInt32(self, provider: System.IFormatProvider | None) -> int:
        """Converts the value of this instance to an equivalent 32-bit unsigned integer using the specified culture-specific formatting information."""
    def ToUInt64(self, provider: System.IFormatProvider | None) -> int:
        """Converts the value of this instance to an equivalent 64-bit unsigned integer using the specified culture-specific formatting information."""
    ...

class ICustomFormatter:
    """Defines a method that supports custom formatting of the value of an object."""
    def Format(self, format: str | None, arg: object | None, formatProvider: System.IFormatProvider | None) -> str:
        """Converts the value of a specified object to an equivalent string representation using specified format and culture-specific formatting information."""
    ...

class IDisposable:
    """Provides a mechanism for releasing unmanaged resources."""
    def Dispose(self) -> None:
        """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class IEquatable[T]:
    """Defines a generalized method that a value type or class implements to create a type-specific method for determining equality of instances."""
    def Equals(self, other: T) -> bool:
        """Indicates whether the current object is equal to another object of the same type."""
    ...

class IFormatProvider:
    """Provides a mechanism for retrieving an object to control formatting."""
    def GetFormat(self, formatType: type | System.Type | None) -> typing.Any:
        """Returns an object that provides formatting services for the specified type."""
    ...

class IFormattable:
    """Provides functionality to format the value of an object into a string representation."""
    def ToString(self, format: str | None, formatProvider: System.IFormatProvider | None) -> str:
        """Formats the value of the current instance using the specified format."""
    ...

class IObservable[T]:
    """Defines a provider for push-based notification."""
    def Subscribe(self, observer: System.IObserver[T]) -> System.IDisposable:
        """Notifies the provider that an observer is to receive notifications."""
    ...

class IObserver[T]:
    """Provides a mechanism for receiving push-based notifications."""
    def OnCompleted(self) -> None:
        """Notifies the observer that the provider has finished sending push-based notifications."""
    def OnError(self, error: System.Exception) -> None:
        """Notifies the observer that the provider has experienced an error condition."""
    def OnNext(self, value: T) -> None:
        """Provides the observer with new data."""
    ...

class IParsable[TSelf]:
    """Defines a mechanism for parsing a string to a value."""
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> TSelf:
        """Parses a string into a value."""
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, TSelf]:
        """Tries to parse a string into a value."""
    ...

class IProgress[T]:
    """Defines a provider for progress updates."""
    def Report(self, value: T) -> None:
        """Reports a progress update."""
    ...

class IServiceProvider:
    """Defines a mechanism for retrieving a service object; that is, an object that provides custom support to other objects."""
    def GetService(self, serviceType: type | System.Type) -> typing.Any:
        """Gets the service object of the specified type."""
    ...

class ISpanFormattable(System.IFormattable):
    """Provides functionality to format the string representation of an object into a span."""
    def ToString(self, format: str | None, formatProvider: System.IFormatProvider | None) -> str:
        """Formats the value of the current instance using the specified format."""
    def TryFormat(self, destination: typing_extensions.Buffer, format: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to format the value of the current instance into the provided span of characters."""
    ...

class ISpanParsable[TSelf]:
    """Defines a mechanism for parsing a span of characters to a value."""
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> TSelf:
        """Parses a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, TSelf]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, TSelf]:
        """Tries to parse a string into a value."""
    ...

class IUtf8SpanFormattable:
    """Provides functionality to format the string representation of an object into a span as UTF-8."""
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    ...

class IUtf8SpanParsable[TSelf]:
    """Defines a mechanism for parsing a span of UTF-8 characters to a value."""
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> TSelf:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, TSelf]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class Index(System.ValueType):
    """Represents a type that can be used to index a collection either from the beginning or the end."""
    def __init__(self, value: int, fromEnd: bool = ...) -> None:
        """Initializes a new Index with a specified index position and a value that indicates if the index is from the beginning or the end of a collection."""
    End: typing.ClassVar[System.Index]
    """Gets an Index that points beyond the last element."""
    @typing.overload
    def Equals(self, other: System.Index) -> bool:
        """Returns a value that indicates whether the current object is equal to another Index object."""
    @typing.overload
    def Equals(self, value: object | None) -> bool:
        """Indicates whether the current Index object is equal to a specified object."""
    @staticmethod
    def FromEnd(value: int) -> System.Index:
        """Creates an Index from the end of a collection at a specified index position."""
    @staticmethod
    def FromStart(value: int) -> System.Index:
        """Creates an Index from the specified index at the start of a collection."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetOffset(self, length: int) -> int:
        """Calculates the offset from the start of the collection using the specified collection length."""
    @property
    def IsFromEnd(self) -> bool:
        """Gets a value that indicates whether the index is from the start or the end."""
    Start: typing.ClassVar[System.Index]
    """Gets an Index that points to the first element of a collection."""
    def ToString(self) -> str:
        """Returns the string representation of the current Index instance."""
    @property
    def Value(self) -> int:
        """Gets the index value."""
    ...

class IndexOutOfRangeException(System.SystemException):
    """The exception that is thrown when an attempt is made to access an element of an array or collection with an index that is outside its bounds."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the IndexOutOfRangeException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the IndexOutOfRangeException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the IndexOutOfRangeException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class InsufficientExecutionStackException(System.SystemException):
    """The exception that is thrown when there is insufficient execution stack available to allow most methods to execute."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the InsufficientExecutionStackException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the InsufficientExecutionStackException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the InsufficientExecutionStackException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class InsufficientMemoryException(System.OutOfMemoryException):
    """The exception that is thrown when a check for sufficient available memory fails. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the InsufficientMemoryException class with a system-supplied message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the InsufficientMemoryException class with a specified message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the InsufficientMemoryException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Int128(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a 128-bit signed integer."""
    def __init__(self, upper: int, lower: int) -> None:
        """Initializes a new instance of the Int128 struct."""
    @staticmethod
    def Abs(value: int) -> int:
        """Computes the absolute of a value."""
    @staticmethod
    def BigMul(left: int, right: int) -> tuple[int, int]:
        """Produces the full product of two unsigned native integers."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    @staticmethod
    def CopySign(value: int, sign: int) -> int:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, other: int) -> bool:
        """Indicates whether the current object is equal to another object of the same type."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    def GetHashCode(self) -> int:
        """Serves as the default hash function."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsNegative(value: int) -> bool:
        """Determines if a value is negative."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: int) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Gets the maximum value of the current type."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Gets the minimum value of the current type."""
    NegativeOne: typing.ClassVar[int]
    """Gets the value -1 for the type."""
    One: typing.ClassVar[int]
    """Gets the value 1 for the type."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Returns a string that represents the current object."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Formats the value of the current instance using the specified format."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 128-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    Zero: typing.ClassVar[int]
    """Gets the value 0 for the type."""
    def __add__(self, other: int, /) -> int: ...
    def __and__(self, other: int, /) -> int: ...
    def __ge__(self, other: int, /) -> bool: ...
    def __gt__(self, other: int, /) -> bool: ...
    def __invert__(self, /) -> int: ...
    def __le__(self, other: int, /) -> bool: ...
    def __lshift__(self, other: int, /) -> int: ...
    def __lt__(self, other: int, /) -> bool: ...
    def __mod__(self, other: int, /) -> int: ...
    def __mul__(self, other: int, /) -> int: ...
    def __neg__(self, /) -> int: ...
    def __or__(self, other: int, /) -> int: ...
    def __pos__(self, /) -> int: ...
    def __rshift__(self, other: int, /) -> int: ...
    def __sub__(self, other: int, /) -> int: ...
    def __truediv__(self, other: int, /) -> int: ...
    def __xor__(self, other: int, /) -> int: ...
    ...

class Int16(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a 16-bit signed integer."""
    @staticmethod
    def Abs(value: int) -> int:
        """Computes the absolute of a value."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares this instance to a specified 16-bit signed integer and returns an integer that indicates whether the value of this instance is less than, equal to, or greater than the value of the specified 16-bit signed integer."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an integer that indicates whether the value of this instance is less than, equal to, or greater than the value of the object."""
    @staticmethod
    def CopySign(value: int, sign: int) -> int:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, obj: int) -> bool:
        """Returns a value indicating whether this instance is equal to a specified Int16 value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type Int16."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsNegative(value: int) -> bool:
        """Determines if a value is negative."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: int) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of an Int16. This field is constant."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of Int16. This field is constant."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its 16-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its 16-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its 16-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its 16-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the span representation of a number in a specified style and culture-specific format to its 16-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific formatting information."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current short number instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Converts the string representation of a number to its 16-bit signed integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Converts the span representation of a number in a culture-specific format to its 16-bit signed integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 16-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the string representation of a number in a specified style and culture-specific format to its 16-bit signed integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the span representation of a number in a specified style and culture-specific format to its 16-bit signed integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class Int32(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a 32-bit signed integer."""
    @staticmethod
    def Abs(value: int) -> int:
        """Computes the absolute of a value."""
    @staticmethod
    def BigMul(left: int, right: int) -> int:
        """Produces the full product of two 32-bit numbers."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares this instance to a specified 32-bit signed integer and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    @staticmethod
    def CopySign(value: int, sign: int) -> int:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, obj: int) -> bool:
        """Returns a value indicating whether this instance is equal to a specified Int32 value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type Int32."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsNegative(value: int) -> bool:
        """Determines if a value is negative."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: int) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of an Int32. This field is constant."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of Int32. This field is constant."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its 32-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its 32-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its 32-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its 32-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the span representation of a number in a specified style and culture-specific format to its 32-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current integer number instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Converts the string representation of a number to its 32-bit signed integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Converts the span representation of a number in a culture-specific format to its 32-bit signed integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 32-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the string representation of a number in a specified style and culture-specific format to its 32-bit signed integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the span representation of a number in a specified style and culture-specific format to its 32-bit signed integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class Int64(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a 64-bit signed integer."""
    @staticmethod
    def Abs(value: int) -> int:
        """Computes the absolute of a value."""
    @staticmethod
    def BigMul(left: int, right: int) -> int:
        """Produces the full product of two 64-bit numbers."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares this instance to a specified 64-bit signed integer and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    @staticmethod
    def CopySign(value: int, sign: int) -> int:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, obj: int) -> bool:
        """Returns a value indicating whether this instance is equal to a specified Int64 value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type Int64."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsNegative(value: int) -> bool:
        """Determines if a value is negative."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: int) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of an Int64. This field is constant."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of an Int64. This field is constant."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its 64-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its 64-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its 64-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its 64-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the span representation of a number in a specified style and culture-specific format to its 64-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current long number instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Converts the string representation of a number to its 64-bit signed integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Converts the span representation of a number to its 64-bit signed integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 64-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the string representation of a number in a specified style and culture-specific format to its 64-bit signed integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the span representation of a number in a specified style and culture-specific format to its 64-bit signed integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class IntPtr(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a signed integer where the bit-width is the same as a pointer."""
    def __init__(self, value: int) -> None:
        """Initializes a new instance of IntPtr using the specified 32-bit signed integer."""
    @staticmethod
    def Abs(value: int) -> int:
        """Computes the absolute of a value."""
    @staticmethod
    def Add(pointer: int, offset: int) -> int:
        """Adds an offset to a signed integer."""
    @staticmethod
    def BigMul(left: int, right: int) -> tuple[int, int]:
        """Produces the full product of two unsigned native integers."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    @staticmethod
    def CopySign(value: int, sign: int) -> int:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, other: int) -> bool:
        """Indicates whether the current object is equal to another object of the same type."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsNegative(value: int) -> bool:
        """Determines if a value is negative."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: int) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Gets the largest possible value of IntPtr."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Gets the smallest possible value of IntPtr."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its signed native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its signed native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its signed native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its signed native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the read-only span of characters representation of a number in a specified style and culture-specific format to its signed native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    Size: typing.ClassVar[int]
    """Gets the size of this instance."""
    @staticmethod
    def Subtract(pointer: int, offset: int) -> int:
        """Subtracts an offset from a signed integer."""
    def ToInt32(self) -> int:
        """Converts the value of this instance to a 32-bit signed integer."""
    def ToInt64(self) -> int:
        """Converts the value of this instance to a 64-bit signed integer."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of the current IntPtr object to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of the current IntPtr object to its equivalent string representation."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Formats the value of the current instance using the specified format."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Converts the string representation of a number to its signed native integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the string representation of a number in a specified style and culture-specific format to its signed native integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Converts the read-only span of characters representation of a number to its signed native integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its signed integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the read-only span of characters representation of a number in a specified style and culture-specific format to its signed native integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    Zero: typing.ClassVar[int]
    """A read-only field that represents a signed integer that has been initialized to zero."""
    def __add__(self, other: int, /) -> int: ...
    def __sub__(self, other: int, /) -> int: ...
    ...

class InvalidCastException(System.SystemException):
    """The exception that is thrown for invalid casting or explicit conversion."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the InvalidCastException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the InvalidCastException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the InvalidCastException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, errorCode: int) -> None:
        """Initializes a new instance of the InvalidCastException class with a specified message and error code."""
    ...

class InvalidOperationException(System.SystemException):
    """The exception that is thrown when a method call is invalid for the object's current state."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the InvalidOperationException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the InvalidOperationException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the InvalidOperationException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class InvalidProgramException(System.SystemException):
    """The exception that is thrown when a program contains invalid Microsoft intermediate language (MSIL) or metadata. Generally this indicates a bug in the compiler that generated the program. This exception is also thrown when internal runtime implementation limits have been exceeded by the program."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the InvalidProgramException class with default properties."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the InvalidProgramException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the InvalidProgramException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class InvalidTimeZoneException(System.Exception):
    """The exception that is thrown when time zone information is invalid."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the InvalidTimeZoneException class with a system-supplied message."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the InvalidTimeZoneException class with the specified message string."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the InvalidTimeZoneException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Lazy[T, TMetadata = typing.Any](System.Object):
    """Provides a lazy indirect reference to an object and its associated metadata for use by the Managed Extensibility Framework."""
    @typing.overload
    def __init__(self, valueFactory: collections.abc.Callable[[], T], metadata: TMetadata) -> None:
        """Initializes a new instance of the Lazy class with the specified metadata that uses the specified function to get the referenced object."""
    @typing.overload
    def __init__(self, metadata: TMetadata) -> None:
        """Initializes a new instance of the Lazy class with the specified metadata."""
    @typing.overload
    def __init__(self, metadata: TMetadata, isThreadSafe: bool) -> None:
        """Initializes a new instance of the Lazy class with the specified metadata and thread safety value."""
    @typing.overload
    def __init__(self, valueFactory: collections.abc.Callable[[], T], metadata: TMetadata, isThreadSafe: bool) -> None:
        """Initializes a new instance of the Lazy class with the specified metadata and thread safety value that uses the specified function to get the referenced object."""
    @typing.overload
    def __init__(self, metadata: TMetadata, mode: System.Threading.LazyThreadSafetyMode) -> None:
        """Initializes a new instance of the Lazy class with the specified metadata and thread synchronization mode."""
    @typing.overload
    def __init__(self, valueFactory: collections.abc.Callable[[], T], metadata: TMetadata, mode: System.Threading.LazyThreadSafetyMode) -> None:
        """Initializes a new instance of the Lazy class with the specified metadata and thread synchronization mode that uses the specified function to get the referenced object."""
    @property
    def Metadata(self) -> TMetadata:
        """Gets the metadata associated with the referenced object."""
    @property
    def IsValueCreated(self) -> bool:
        """Gets a value that indicates whether a value has been created for this Lazy instance."""
    def ToString(self) -> str | None:
        """Creates and returns a string representation of the Lazy.Value property for this instance."""
    @property
    def Value(self) -> T:
        """Gets the lazily initialized value of the current Lazy instance."""
    ...

class LdapStyleUriParser(System.UriParser):
    """A customizable parser based on the Lightweight Directory Access Protocol (LDAP) scheme."""
    def __init__(self) -> None:
        """Creates a customizable parser based on the Lightweight Directory Access Protocol (LDAP) scheme."""
    ...

class LoaderOptimization(System.Enum):
    """An enumeration used with the LoaderOptimizationAttribute class to specify loader optimizations for an executable."""
    DisallowBindings: typing.ClassVar[System.LoaderOptimization]
    """Ignored by the common language runtime."""
    DomainMask: typing.ClassVar[System.LoaderOptimization]
    """Do not use. This mask selects the domain-related values, screening out the unused LoaderOptimization.DisallowBindings flag."""
    MultiDomain: typing.ClassVar[System.LoaderOptimization]
    """Indicates that the application will probably have many domains that use the same code, and the loader must share maximal internal resources across application domains."""
    MultiDomainHost: typing.ClassVar[System.LoaderOptimization]
    """Indicates that the application will probably host unique code in multiple domains, and the loader must share resources across application domains only for globally available (strong-named) assemblies that have been added to the global assembly cache."""
    NotSpecified: typing.ClassVar[System.LoaderOptimization]
    """Indicates that no optimizations for sharing internal resources are specified. If the default domain or hosting interface specified an optimization, then the loader uses that; otherwise, the loader uses LoaderOptimization.SingleDomain."""
    SingleDomain: typing.ClassVar[System.LoaderOptimization]
    """Indicates that the application will probably have a single domain, and loader must not share internal resources across application domains."""
    ...

class LocalDataStoreSlot(System.Object):
    ...

class MarshalByRefObject(System.Object):
    """Enables access to objects across application domain boundaries in applications that support remoting."""
    def GetLifetimeService(self) -> typing.Any:
        """Retrieves the current lifetime service object that controls the lifetime policy for this instance."""
    def InitializeLifetimeService(self) -> typing.Any:
        """Obtains a lifetime service object to control the lifetime policy for this instance."""
    ...

class Math(System.Object):
    """Provides constants and static methods for trigonometric, logarithmic, and other common mathematical functions."""
    @typing.overload
    @staticmethod
    def Abs(value: int) -> int:
        """Returns the absolute value of a 16-bit signed integer."""
    @typing.overload
    @staticmethod
    def Abs(value: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the absolute value of a Decimal number."""
    @typing.overload
    @staticmethod
    def Abs(value: float) -> float:
        """Returns the absolute value of a double-precision floating-point number."""
    @staticmethod
    def Acos(d: float) -> float:
        """Returns the angle whose cosine is the specified number."""
    @staticmethod
    def Acosh(d: float) -> float:
        """Returns the angle whose hyperbolic cosine is the specified number."""
    @staticmethod
    def Asin(d: float) -> float:
        """Returns the angle whose sine is the specified number."""
    @staticmethod
    def Asinh(d: float) -> float:
        """Returns the angle whose hyperbolic sine is the specified number."""
    @staticmethod
    def Atan(d: float) -> float:
        """Returns the angle whose tangent is the specified number."""
    @staticmethod
    def Atan2(y: float, x: float) -> float:
        """Returns the angle whose tangent is the quotient of two specified numbers."""
    @staticmethod
    def Atanh(d: float) -> float:
        """Returns the angle whose hyperbolic tangent is the specified number."""
    @typing.overload
    @staticmethod
    def BigMul(a: int, b: int) -> int:
        """Produces the full product of two unsigned 32-bit numbers."""
    @typing.overload
    @staticmethod
    def BigMul(a: int, b: int) -> tuple[int, int]:
        """Produces the full product of two unsigned 64-bit numbers."""
    @staticmethod
    def BitDecrement(x: float) -> float:
        """Returns the largest value that compares less than a specified value."""
    @staticmethod
    def BitIncrement(x: float) -> float:
        """Returns the smallest value that compares greater than a specified value."""
    @staticmethod
    def Cbrt(d: float) -> float:
        """Returns the cube root of a specified number."""
    @typing.overload
    @staticmethod
    def Ceiling(a: float) -> float:
        """Returns the smallest integral value that is greater than or equal to the specified double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def Ceiling(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the smallest integral value that is greater than or equal to the specified decimal number."""
    @typing.overload
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Returns value clamped to the inclusive range of min and max."""
    @typing.overload
    @staticmethod
    def Clamp(value: decimal.Decimal | System.Decimal, min: decimal.Decimal | System.Decimal, max: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns value clamped to the inclusive range of min and max."""
    @typing.overload
    @staticmethod
    def Clamp(value: float, min: float, max: float) -> float:
        """Returns value clamped to the inclusive range of min and max."""
    @staticmethod
    def CopySign(x: float, y: float) -> float:
        """Returns a value with the magnitude of x and the sign of y."""
    @staticmethod
    def Cos(d: float) -> float:
        """Returns the cosine of the specified angle."""
    @staticmethod
    def Cosh(value: float) -> float:
        """Returns the hyperbolic cosine of the specified angle."""
    @typing.overload
    @staticmethod
    def DivRem(a: int, b: int) -> tuple[int, int]:
        """Calculates the quotient of two 32-bit signed integers and also returns the remainder in an output parameter."""
    @typing.overload
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Produces the quotient and the remainder of two signed 8-bit numbers."""
    E: typing.ClassVar[float]
    """Represents the natural logarithmic base, specified by the constant, e."""
    @staticmethod
    def Exp(d: float) -> float:
        """Returns e raised to the specified power."""
    @typing.overload
    @staticmethod
    def Floor(d: float) -> float:
        """Returns the largest integral value less than or equal to the specified double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def Floor(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the largest integral value less than or equal to the specified decimal number."""
    @staticmethod
    def FusedMultiplyAdd(x: float, y: float, z: float) -> float:
        """Returns (x * y) + z, rounded as one ternary operation."""
    @staticmethod
    def IEEERemainder(x: float, y: float) -> float:
        """Returns the remainder resulting from the division of a specified number by another specified number."""
    @staticmethod
    def ILogB(x: float) -> int:
        """Returns the base 2 integer logarithm of a specified number."""
    @typing.overload
    @staticmethod
    def Log(d: float) -> float:
        """Returns the natural (base e) logarithm of a specified number."""
    @typing.overload
    @staticmethod
    def Log(a: float, newBase: float) -> float:
        """Returns the logarithm of a specified number in a specified base."""
    @staticmethod
    def Log10(d: float) -> float:
        """Returns the base 10 logarithm of a specified number."""
    @staticmethod
    def Log2(x: float) -> float:
        """Returns the base 2 logarithm of a specified number."""
    @typing.overload
    @staticmethod
    def Max(val1: int, val2: int) -> int:
        """Returns the larger of two 8-bit unsigned integers."""
    @typing.overload
    @staticmethod
    def Max(val1: decimal.Decimal | System.Decimal, val2: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the larger of two decimal numbers."""
    @typing.overload
    @staticmethod
    def Max(val1: float, val2: float) -> float:
        """Returns the larger of two double-precision floating-point numbers."""
    @staticmethod
    def MaxMagnitude(x: float, y: float) -> float:
        """Returns the larger magnitude of two double-precision floating-point numbers."""
    @typing.overload
    @staticmethod
    def Min(val1: int, val2: int) -> int:
        """Returns the smaller of two 8-bit unsigned integers."""
    @typing.overload
    @staticmethod
    def Min(val1: decimal.Decimal | System.Decimal, val2: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Returns the smaller of two decimal numbers."""
    @typing.overload
    @staticmethod
    def Min(val1: float, val2: float) -> float:
        """Returns the smaller of two double-precision floating-point numbers."""
    @staticmethod
    def MinMagnitude(x: float, y: float) -> float:
        """Returns the smaller magnitude of two double-precision floating-point numbers."""
    PI: typing.ClassVar[float]
    """Represents the ratio of the circumference of a circle to its diameter, specified by the constant, π."""
    @staticmethod
    def Pow(x: float, y: float) -> float:
        """Returns a specified number raised to the specified power."""
    @staticmethod
    def ReciprocalEstimate(d: float) -> float:
        """Returns an estimate of the reciprocal of a specified number."""
    @staticmethod
    def ReciprocalSqrtEstimate(d: float) -> float:
        """Returns an estimate of the reciprocal square root of a specified number."""
    @typing.overload
    @staticmethod
    def Round(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Rounds a decimal value to the nearest integral value, and rounds midpoint values to the nearest even number."""
    @typing.overload
    @staticmethod
    def Round(d: decimal.Decimal | System.Decimal, decimals: int) -> decimal.Decimal:
        """Rounds a decimal value to a specified number of fractional digits, and rounds midpoint values to the nearest even number."""
    @typing.overload
    @staticmethod
    def Round(d: decimal.Decimal | System.Decimal, mode: System.MidpointRounding) -> decimal.Decimal:
        """Rounds a decimal value an integer using the specified rounding convention."""
    @typing.overload
    @staticmethod
    def Round(d: decimal.Decimal | System.Decimal, decimals: int, mode: System.MidpointRounding) -> decimal.Decimal:
        """Rounds a decimal value to a specified number of fractional digits using the specified rounding convention."""
    @typing.overload
    @staticmethod
    def Round(a: float) -> float:
        """Rounds a double-precision floating-point value to the nearest integral value, and rounds midpoint values to the nearest even number."""
    @typing.overload
    @staticmethod
    def Round(value: float, digits: int) -> float:
        """Rounds a double-precision floating-point value to a specified number of fractional digits, and rounds midpoint values to the nearest even number."""
    @typing.overload
    @staticmethod
    def Round(value: float, mode: System.MidpointRounding) -> float:
        """Rounds a double-precision floating-point value to an integer using the specified rounding convention."""
    @typing.overload
    @staticmethod
    def Round(value: float, digits: int, mode: System.MidpointRounding) -> float:
        """Rounds a double-precision floating-point value to a specified number of fractional digits using the specified rounding convention."""
    @staticmethod
    def ScaleB(x: float, n: int) -> float:
        """Returns x * 2^n computed efficiently."""
    @typing.overload
    @staticmethod
    def Sign(value: decimal.Decimal | System.Decimal) -> int:
        """Returns an integer that indicates the sign of a decimal number."""
    @typing.overload
    @staticmethod
    def Sign(value: float) -> int:
        """Returns an integer that indicates the sign of a double-precision floating-point number."""
    @typing.overload
    @staticmethod
    def Sign(value: int) -> int:
        """Returns an integer that indicates the sign of a 16-bit signed integer."""
    @staticmethod
    def Sin(a: float) -> float:
        """Returns the sine of the specified angle."""
    @staticmethod
    def SinCos(x: float) -> tuple[float, float]:
        """Returns the sine and cosine of the specified angle."""
    @staticmethod
    def Sinh(value: float) -> float:
        """Returns the hyperbolic sine of the specified angle."""
    @staticmethod
    def Sqrt(d: float) -> float:
        """Returns the square root of a specified number."""
    @staticmethod
    def Tan(a: float) -> float:
        """Returns the tangent of the specified angle."""
    @staticmethod
    def Tanh(value: float) -> float:
        """Returns the hyperbolic tangent of the specified angle."""
    Tau: typing.ClassVar[float]
    """Represents the number of radians in one turn, specified by the constant, τ."""
    @typing.overload
    @staticmethod
    def Truncate(d: decimal.Decimal | System.Decimal) -> decimal.Decimal:
        """Calculates the integral part of a specified decimal number."""
    @typing.overload
    @staticmethod
    def Truncate(d: float) -> float:
        """Calculates the integral part of a specified double-precision floating-point number."""
    ...

class MathF(System.Object):
    """Provides constants and static methods for trigonometric, logarithmic, and other common mathematical functions."""
    @staticmethod
    def Abs(x: float) -> float:
        """Returns the absolute value of a single-precision floating-point number."""
    @staticmethod
    def Acos(x: float) -> float:
        """Returns the angle whose cosine is the specified number."""
    @staticmethod
    def Acosh(x: float) -> float:
        """Returns the angle whose hyperbolic cosine is the specified number."""
    @staticmethod
    def Asin(x: float) -> float:
        """Returns the angle whose sine is the specified number."""
    @staticmethod
    def Asinh(x: float) -> float:
        """Returns the angle whose hyperbolic sine is the specified number."""
    @staticmethod
    def Atan(x: float) -> float:
        """Returns the angle whose tangent is the specified number."""
    @staticmethod
    def Atan2(y: float, x: float) -> float:
        """Returns the angle whose tangent is the quotient of two specified numbers."""
    @staticmethod
    def Atanh(x: float) -> float:
        """Returns the angle whose hyperbolic tangent is the specified number."""
    @staticmethod
    def BitDecrement(x: float) -> float:
        """Returns the largest value that compares less than a specified value."""
    @staticmethod
    def BitIncrement(x: float) -> float:
        """Returns the smallest value that compares greater than a specified value."""
    @staticmethod
    def Cbrt(x: float) -> float:
        """Returns the cube root of a specified number."""
    @staticmethod
    def Ceiling(x: float) -> float:
        """Returns the smallest integral value that is greater than or equal to the specified single-precision floating-point number."""
    @staticmethod
    def CopySign(x: float, y: float) -> float:
        """Returns a value with the magnitude of x and the sign of y."""
    @staticmethod
    def Cos(x: float) -> float:
        """Returns the cosine of the specified angle."""
    @staticmethod
    def Cosh(x: float) -> float:
        """Returns the hyperbolic cosine of the specified angle."""
    E: typing.ClassVar[float]
    """Represents the natural logarithmic base, specified by the constant, e."""
    @staticmethod
    def Exp(x: float) -> float:
        """Returns e raised to the specified power."""
    @staticmethod
    def Floor(x: float) -> float:
        """Returns the largest integral value less than or equal to the specified single-precision floating-point number."""
    @staticmethod
    def FusedMultiplyAdd(x: float, y: float, z: float) -> float:
        """Returns (x * y) + z, rounded as one ternary operation."""
    @staticmethod
    def IEEERemainder(x: float, y: float) -> float:
        """Returns the remainder resulting from the division of a specified number by another specified number."""
    @staticmethod
    def ILogB(x: float) -> int:
        """Returns the base 2 integer logarithm of a specified number."""
    @typing.overload
    @staticmethod
    def Log(x: float) -> float:
        """Returns the natural (base e) logarithm of a specified number."""
    @typing.overload
    @staticmethod
    def Log(x: float, y: float) -> float:
        """Returns the logarithm of a specified number in a specified base."""
    @staticmethod
    def Log10(x: float) -> float:
        """Returns the base 10 logarithm of a specified number."""
    @staticmethod
    def Log2(x: float) -> float:
        """Returns the base 2 logarithm of a specified number."""
    @staticmethod
    def Max(x: float, y: float) -> float:
        """Returns the larger of two single-precision floating-point numbers."""
    @staticmethod
    def MaxMagnitude(x: float, y: float) -> float:
        """Returns the larger magnitude of two single-precision floating-point numbers."""
    @staticmethod
    def Min(x: float, y: float) -> float:
        """Returns the smaller of two single-precision floating-point numbers."""
    @staticmethod
    def MinMagnitude(x: float, y: float) -> float:
        """Returns the smaller magnitude of two single-precision floating-point numbers."""
    PI: typing.ClassVar[float]
    """Represents the ratio of the circumference of a circle to its diameter, specified by the constant, p."""
    @staticmethod
    def Pow(x: float, y: float) -> float:
        """Returns a specified number raised to the specified power."""
    @staticmethod
    def ReciprocalEstimate(x: float) -> float:
        """Returns an estimate of the reciprocal of a specified number."""
    @staticmethod
    def ReciprocalSqrtEstimate(x: float) -> float:
        """Returns an estimate of the reciprocal square root of a specified number."""
    @typing.overload
    @staticmethod
    def Round(x: float) -> float:
        """Rounds a single-precision floating-point value to the nearest integral value, and rounds midpoint values to the nearest even number."""
    @typing.overload
    @staticmethod
    def Round(x: float, digits: int) -> float:
        """Rounds a single-precision floating-point value to a specified number of fractional digits, and rounds midpoint values to the nearest even number."""
    @typing.overload
    @staticmethod
    def Round(x: float, mode: System.MidpointRounding) -> float:
        """Rounds a single-precision floating-point value to an integer using the specified rounding convention."""
    @typing.overload
    @staticmethod
    def Round(x: float, digits: int, mode: System.MidpointRounding) -> float:
        """Rounds a single-precision floating-point value to a specified number of fractional digits using the specified rounding convention."""
    @staticmethod
    def ScaleB(x: float, n: int) -> float:
        """Returns x * 2^n computed efficiently."""
    @staticmethod
    def Sign(x: float) -> int:
        """Returns an integer that indicates the sign of a single-precision floating-point number."""
    @staticmethod
    def Sin(x: float) -> float:
        """Returns the sine of the specified angle."""
    @staticmethod
    def SinCos(x: float) -> tuple[float, float]:
        """Returns the sine and cosine of the specified angle."""
    @staticmethod
    def Sinh(x: float) -> float:
        """Returns the hyperbolic sine of the specified angle."""
    @staticmethod
    def Sqrt(x: float) -> float:
        """Returns the square root of a specified number."""
    @staticmethod
    def Tan(x: float) -> float:
        """Returns the tangent of the specified angle."""
    @staticmethod
    def Tanh(x: float) -> float:
        """Returns the hyperbolic tangent of the specified angle."""
    Tau: typing.ClassVar[float]
    """Represents the number of radians in one turn, specified by the constant, τ."""
    @staticmethod
    def Truncate(x: float) -> float:
        """Calculates the integral part of a specified single-precision floating-point number."""
    ...

class MemberAccessException(System.SystemException):
    """The exception that is thrown when an attempt to access a class member fails."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the MemberAccessException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the MemberAccessException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the MemberAccessException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Memory[T](System.ValueType):
    """Represents a contiguous region of memory."""
    @typing.overload
    def __init__(self, array: collections.abc.Iterable[T] | None) -> None:
        """Creates a new Memory object over the entirety of a specified array."""
    @typing.overload
    def __init__(self, array: collections.abc.Iterable[T] | None, start: int, length: int) -> None:
        """Creates a new Memory object that includes a specified number of elements of an array beginning at a specified index."""
    def CopyTo(self, destination: typing_extensions.Buffer) -> None:
        """Copies the contents of a Memory object into a destination Memory object."""
    Empty: memoryview
    """Returns an empty Memory object."""
    @typing.overload
    def Equals(self, other: typing_extensions.Buffer) -> bool:
        """Determines whether the specified Memory object is equal to the current object."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @property
    def IsEmpty(self) -> bool:
        """Indicates whether the current instance is empty."""
    @property
    def Length(self) -> int:
        """Gets the number of items in the current instance."""
    def Pin(self) -> typing.Any:
        """Creates a handle for the Memory object."""
    @typing.overload
    def Slice(self, start: int) -> memoryview:
        """Forms a slice out of the current memory that begins at a specified index."""
    @typing.overload
    def Slice(self, start: int, length: int) -> memoryview:
        """Forms a slice out of the current memory starting at a specified index for a specified length."""
    @property
    def Span(self) -> memoryview:
        """Returns a span from the current instance."""
    def ToArray(self) -> System.Array[T]:
        """Copies the contents from the memory into a new array."""
    def ToString(self) -> str:
        """Returns the string representation of this Memory object."""
    def TryCopyTo(self, destination: typing_extensions.Buffer) -> bool:
        """Copies the contents of the memory into a destination Memory instance."""
    ...

class MemoryExtensions(System.Object):
    """Provides extension methods for the memory-related and span-related types, such as Memory, ReadOnlyMemory, Span, and ReadOnlySpan."""
    @typing.overload
    @staticmethod
    def AsMemory(text: str | None) -> str:
        """Creates a new ReadOnlyMemory<Char> over the portion of the target string."""
    @typing.overload
    @staticmethod
    def AsMemory(text: str | None, start: int) -> str:
        """Creates a new ReadOnlyMemory<Char> over a portion of the target string starting at a specified character position."""
    @typing.overload
    @staticmethod
    def AsMemory(text: str | None, startIndex: System.Index) -> str:
        """Creates a new ReadOnlyMemory<Char> over a portion of the target string starting at a specified index."""
    @typing.overload
    @staticmethod
    def AsMemory(text: str | None, start: int, length: int) -> str:
        """Creates a new ReadOnlyMemory<Char> over a portion of the target string beginning at a specified position with a length."""
    @typing.overload
    @staticmethod
    def AsMemory(text: str | None, range: System.Range) -> str:
        """Creates a new ReadOnlyMemory<Char> over a specified range of the target string."""
    @typing.overload
    @staticmethod
    def AsMemory[T](array: collections.abc.Iterable[T] | None) -> memoryview:
        """Creates a new memory region over the target array."""
    @typing.overload
    @staticmethod
    def AsMemory[T](array: collections.abc.Iterable[T] | None, start: int) -> memoryview:
        """Creates a new memory region over the portion of the target array starting at a specified position to the end of the array."""
    @typing.overload
    @staticmethod
    def AsMemory[T](array: collections.abc.Iterable[T] | None, startIndex: System.Index) -> memoryview:
        """Creates a new memory region over the portion of the target array starting at a specified index to the end of the array."""
    @typing.overload
    @staticmethod
    def AsMemory[T](array: collections.abc.Iterable[T] | None, start: int, length: int) -> memoryview:
        """Creates a new memory region over the portion of the target array beginning at a specified position with a specified length."""
    @typing.overload
    @staticmethod
    def AsMemory[T](array: collections.abc.Iterable[T] | None, range: System.Range) -> memoryview:
        """Creates a new memory region over the portion of the target array beginning at inclusive start index of the range and ending at the exclusive end index of the range."""
    @typing.overload
    @staticmethod
    def AsMemory[T](segment: System.ArraySegment[T]) -> memoryview:
        """Creates a new memory region over the portion of the target array segment."""
    @typing.overload
    @staticmethod
    def AsMemory[T](segment: System.ArraySegment[T], start: int) -> memoryview:
        """Creates a new memory region over the portion of the target array segment starting at a specified position to the end of the segment."""
    @typing.overload
    @staticmethod
    def AsMemory[T](segment: System.ArraySegment[T], start: int, length: int) -> memoryview:
        """Creates a new memory region over the portion of the target array segment beginning at a specified position with a specified length."""
    @typing.overload
    @staticmethod
    def AsSpan[T](array: collections.abc.Iterable[T] | None, start: int) -> memoryview:
        """Creates a new span over a portion of the target array starting at a specified position to the end of the array."""
    @typing.overload
    @staticmethod
    def AsSpan[T](array: collections.abc.Iterable[T] | None, startIndex: System.Index) -> memoryview:
        """Creates a new span over the portion of the target array defined by an Index value."""
    @typing.overload
    @staticmethod
    def AsSpan[T](array: collections.abc.Iterable[T] | None, range: System.Range) -> memoryview:
        """Creates a new span over a portion of a target array defined by a Range value."""
    @typing.overload
    @staticmethod
    def AsSpan(text: str | None) -> str:
        """Creates a new read-only span over a string."""
    @typing.overload
    @staticmethod
    def AsSpan(text: str | None, start: int) -> str:
        """Creates a new read-only span over a portion of the target string from a specified position to the end of the string."""
    @typing.overload
    @staticmethod
    def AsSpan(text: str | None, startIndex: System.Index) -> str:
        """Creates a new ReadOnlySpan over a portion of the target string from a specified position to the end of the string."""
    @typing.overload
    @staticmethod
    def AsSpan(text: str | None, range: System.Range) -> str:
        """Creates a new ReadOnlySpan over a portion of a target string using the range start and end indexes."""
    @typing.overload
    @staticmethod
    def AsSpan(text: str | None, start: int, length: int) -> str:
        """Creates a new read-only span over a portion of the target string from a specified position for a specified number of characters."""
    @typing.overload
    @staticmethod
    def AsSpan[T](array: collections.abc.Iterable[T] | None) -> memoryview:
        """Creates a new span over a target array."""
    @typing.overload
    @staticmethod
    def AsSpan[T](array: collections.abc.Iterable[T] | None, start: int, length: int) -> memoryview:
        """Creates a new span over the portion of the target array beginning at a specified position for a specified length."""
    @typing.overload
    @staticmethod
    def AsSpan[T](segment: System.ArraySegment[T]) -> memoryview:
        """Creates a new span over a target array segment."""
    @typing.overload
    @staticmethod
    def AsSpan[T](segment: System.ArraySegment[T], start: int) -> memoryview:
        """Creates a new span over a portion of a target array segment from a specified position to the end of the segment."""
    @typing.overload
    @staticmethod
    def AsSpan[T](segment: System.ArraySegment[T], startIndex: System.Index) -> memoryview:
        """Creates a new span over a portion of the target array segment beginning at a specified index and ending at the end of the segment."""
    @typing.overload
    @staticmethod
    def AsSpan[T](segment: System.ArraySegment[T], start: int, length: int) -> memoryview:
        """Creates a new span over a portion of a target array segment from a specified position for a specified length."""
    @typing.overload
    @staticmethod
    def AsSpan[T](segment: System.ArraySegment[T], range: System.Range) -> memoryview:
        """Creates a new span over a portion of a target array segment using the range start and end indexes."""
    @typing.overload
    @staticmethod
    def BinarySearch[T](span: typing_extensions.Buffer, comparable: System.IComparable[T]) -> int:
        """Searches an entire sorted Span for a value using the specified IComparable generic interface."""
    @typing.overload
    @staticmethod
    def BinarySearch[T, TComparable](span: typing_extensions.Buffer, comparable: TComparable) -> int:
        """Searches an entire sorted Span for a value using the specified TComparable generic type."""
    @typing.overload
    @staticmethod
    def BinarySearch[T, TComparer](span: typing_extensions.Buffer, value: T, comparer: TComparer) -> int:
        """Searches an entire sorted Span for a specified value using the specified TComparer generic type."""
    @typing.overload
    @staticmethod
    def BinarySearch[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], comparable: System.IComparable[T]) -> int:
        """Searches an entire sorted ReadOnlySpan for a value using the specified IComparable generic interface."""
    @typing.overload
    @staticmethod
    def BinarySearch[T, TComparable](span: typing_extensions.Buffer | collections.abc.Iterable[T], comparable: TComparable) -> int:
        """Searches an entire sorted ReadOnlySpan for a value using the specified TComparable generic type."""
    @typing.overload
    @staticmethod
    def BinarySearch[T, TComparer](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: TComparer) -> int:
        """Searches an entire sorted ReadOnlySpan for a specified value using the specified TComparer generic type."""
    @typing.overload
    @staticmethod
    def CommonPrefixLength[T](span: typing_extensions.Buffer, other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Finds the length of any common prefix shared between span and other."""
    @typing.overload
    @staticmethod
    def CommonPrefixLength[T](span: typing_extensions.Buffer, other: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None) -> int:
        """Finds the length of any common prefix shared between span and other."""
    @typing.overload
    @staticmethod
    def CommonPrefixLength[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Finds the length of any common prefix shared between span and other."""
    @typing.overload
    @staticmethod
    def CommonPrefixLength[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], other: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None) -> int:
        """Determines the length of any common prefix shared between span and other."""
    @staticmethod
    def CompareTo(span: str, other: str, comparisonType: System.StringComparison) -> int:
        """Compares one character span with another using a specified string comparison, and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def Contains[T](span: typing_extensions.Buffer, value: T) -> bool:
        """Indicates whether a specified value is found in a span."""
    @typing.overload
    @staticmethod
    def Contains[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> bool:
        """Indicates whether a specified value is found in a read-only span."""
    @typing.overload
    @staticmethod
    def Contains[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Searches for the specified value and returns true if found. If not found, returns false."""
    @typing.overload
    @staticmethod
    def Contains(span: str, value: str, comparisonType: System.StringComparison) -> bool:
        """Indicates whether a specified value occurs within a read-only character span."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer, value0: T, value1: T) -> bool:
        """Searches for an occurrence of value0 or value1, and returns true if found. If not found, returns false."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer, value0: T, value1: T, value2: T) -> bool:
        """Searches for an occurrence of value0, value1, or value2 in the specified span."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer, values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Searches for an occurrence of any of the specified values and returns true if found. If not found, returns false."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer, values: typing.Any) -> bool:
        """Searches for an occurrence of any of the specified values and returns true if found. If not found, returns false."""
    @typing.overload
    @staticmethod
    def ContainsAny(span: typing_extensions.Buffer, values: typing.Any) -> bool:
        """Searches for any occurrence of any of the specified substring values ."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T) -> bool:
        """Searches for an occurrence of value0 or value1."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Searches for an occurrence of either of the specified values."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T) -> bool:
        """Searches for an occurrence of value0, value1, or value2 in the specified span."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Searches for any occurrence of the specified values in the specified span."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Searches for an occurrence of any of the specified values."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Searches for any occurrence of any of the specified values and returns true if found. If not found, returns false."""
    @typing.overload
    @staticmethod
    def ContainsAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing.Any) -> bool:
        """Searches for an occurrence of any of the specified values."""
    @typing.overload
    @staticmethod
    def ContainsAny(span: str, values: typing.Any) -> bool:
        """Searches for any occurrence of any of the specified substring values."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer, value: T) -> bool:
        """Searches the specified span for any value other than the specified value."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer, value0: T, value1: T) -> bool:
        """Searches the specified span for any value other than value0 or value1."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer, value0: T, value1: T, value2: T) -> bool:
        """Searches for any value other than value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer, values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Searches the specified span for any value other than the specified values."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer, values: typing.Any) -> bool:
        """Searches the specified span for any value other than the specified values."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> bool:
        """Searches the specified span for any value other than the specified value."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Searches the specified span for any value other than value."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T) -> bool:
        """Searches the specified span for any value other than value0 or value1."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Searches for any value other than value0 or value1."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T) -> bool:
        """Searches for any value other than value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Searches for any value other than value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Searches the specified span for any value other than the specified values."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Searches the specified span for any value other than the specified values."""
    @typing.overload
    @staticmethod
    def ContainsAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing.Any) -> bool:
        """Searches the specified span for any value other than the specified values."""
    @typing.overload
    @staticmethod
    def ContainsAnyExceptInRange[T](span: typing_extensions.Buffer, lowInclusive: T, highInclusive: T) -> bool:
        """Searches for any value outside of the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def ContainsAnyExceptInRange[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], lowInclusive: T, highInclusive: T) -> bool:
        """Searches for any value outside of the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def ContainsAnyInRange[T](span: typing_extensions.Buffer, lowInclusive: T, highInclusive: T) -> bool:
        """Searches for any value in the range between lowInclusive and highInclusive, inclusive, and returns true if found. If not found, returns false."""
    @typing.overload
    @staticmethod
    def ContainsAnyInRange[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], lowInclusive: T, highInclusive: T) -> bool:
        """Searches for any value in the range between lowInclusive and highInclusive, inclusive."""
    @staticmethod
    def CopyTo[T](source: collections.abc.Iterable[T] | None, destination: typing_extensions.Buffer) -> None:
        """Copies the contents of the array into the span."""
    @typing.overload
    @staticmethod
    def Count[T](span: typing_extensions.Buffer, value: T) -> int:
        """Counts the number of times the specified value occurs in the span."""
    @typing.overload
    @staticmethod
    def Count[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> int:
        """Counts the number of times the specified value occurs in the span."""
    @typing.overload
    @staticmethod
    def Count[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Counts the number of times the specified value occurs in the span."""
    @typing.overload
    @staticmethod
    def Count[T](span: typing_extensions.Buffer, value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Counts the number of times the specified value occurs in the span."""
    @typing.overload
    @staticmethod
    def Count[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Counts the number of times value occurs in span."""
    @typing.overload
    @staticmethod
    def Count[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Counts the number of times the specified value occurs in the span."""
    @typing.overload
    @staticmethod
    def CountAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing.Any) -> int:
        """Counts the number of times any of the specified values occurs in the span."""
    @typing.overload
    @staticmethod
    def CountAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], *values: T) -> int:
        """Counts the number of times any of the specified values occurs in the span."""
    @typing.overload
    @staticmethod
    def CountAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Counts the number of times any of the specified values occurs in the span."""
    @typing.overload
    @staticmethod
    def EndsWith[T](span: typing_extensions.Buffer, value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether the specified sequence appears at the end of a span."""
    @typing.overload
    @staticmethod
    def EndsWith[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether the specified sequence appears at the end of a read-only span."""
    @typing.overload
    @staticmethod
    def EndsWith[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Determines whether the specified sequence appears at the end of the read-only span."""
    @typing.overload
    @staticmethod
    def EndsWith[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> bool:
        """Determines whether the specified value appears at the end of the span."""
    @typing.overload
    @staticmethod
    def EndsWith[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Determines whether the specified value appears at the end of the span."""
    @typing.overload
    @staticmethod
    def EndsWith(span: str, value: str, comparisonType: System.StringComparison) -> bool:
        """Determines whether the end of the span matches the specified value when compared using the specified comparisonType option."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    @typing.overload
    @staticmethod
    def IndexOf[T](span: typing_extensions.Buffer, value: T) -> int:
        """Searches for the specified value and returns the index of its first occurrence."""
    @typing.overload
    @staticmethod
    def IndexOf[T](span: typing_extensions.Buffer, value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the specified sequence and returns the index of its first occurrence."""
    @typing.overload
    @staticmethod
    def IndexOf[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> int:
        """Searches for the specified value and returns the index of its first occurrence."""
    @typing.overload
    @staticmethod
    def IndexOf[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the specified value and returns the index of its first occurrence."""
    @typing.overload
    @staticmethod
    def IndexOf[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the specified sequence and returns the index of its first occurrence."""
    @typing.overload
    @staticmethod
    def IndexOf[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the specified sequence and returns the index of its first occurrence."""
    @typing.overload
    @staticmethod
    def IndexOf(span: str, value: str, comparisonType: System.StringComparison) -> int:
        """Reports the zero-based index of the first occurrence of the specified value in the current span."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer, value0: T, value1: T) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer, value0: T, value1: T, value2: T) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer, values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer, values: typing.Any) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny(span: typing_extensions.Buffer, values: typing.Any) -> int:
        """Searches for the first index of any of the specified substring values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T) -> int:
        """Searches for the first index of either of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing.Any) -> int:
        """Searches for the first index of any of the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAny(span: str, values: typing.Any) -> int:
        """Searches for the first index of any of the specified substring values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer, value: T) -> int:
        """Searches for the first index of any value other than the specified value."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer, value0: T, value1: T) -> int:
        """Searches for the first index of any value other than the two specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer, value0: T, value1: T, value2: T) -> int:
        """Searches for the first index of any value other than value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer, values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the first index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer, values: typing.Any) -> int:
        """Searches for the first index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> int:
        """Searches for the first index of any value other than the specified value."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the first index of any value other than the specified value."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T) -> int:
        """Searches for the first index of any value other than the two specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the first index of any value other than the two specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T) -> int:
        """Searches for the first index of any value other than value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the first index of any value other than value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the first index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the first index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing.Any) -> int:
        """Searches for the first index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExceptInRange[T](span: typing_extensions.Buffer, lowInclusive: T, highInclusive: T) -> int:
        """Searches for the first index of any value outside of the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def IndexOfAnyExceptInRange[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], lowInclusive: T, highInclusive: T) -> int:
        """Searches for the first index of any value outside of the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def IndexOfAnyInRange[T](span: typing_extensions.Buffer, lowInclusive: T, highInclusive: T) -> int:
        """Searches for the first index of any value in the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def IndexOfAnyInRange[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], lowInclusive: T, highInclusive: T) -> int:
        """Searches for the first index of any value in the range between lowInclusive and highInclusive, inclusive."""
    @staticmethod
    def IsWhiteSpace(span: str) -> bool:
        """Indicates whether the specified span contains only whitespace characters."""
    @typing.overload
    @staticmethod
    def LastIndexOf[T](span: typing_extensions.Buffer, value: T) -> int:
        """Searches for the specified value and returns the index of its last occurrence."""
    @typing.overload
    @staticmethod
    def LastIndexOf[T](span: typing_extensions.Buffer, value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the specified sequence and returns the index of its last occurrence."""
    @typing.overload
    @staticmethod
    def LastIndexOf[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> int:
        """Searches for the specified value and returns the index of its last occurrence."""
    @typing.overload
    @staticmethod
    def LastIndexOf[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the specified value and returns the index of its last occurrence. If not found, returns -1."""
    @typing.overload
    @staticmethod
    def LastIndexOf[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the specified sequence and returns the index of its last occurrence."""
    @typing.overload
    @staticmethod
    def LastIndexOf[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the specified sequence and returns the index of its last occurrence. If not found, returns -1."""
    @typing.overload
    @staticmethod
    def LastIndexOf(span: str, value: str, comparisonType: System.StringComparison) -> int:
        """Reports the zero-based index of the last occurrence of the specified value in the current span."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer, value0: T, value1: T) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer, value0: T, value1: T, value2: T) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer, values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer, values: typing.Any) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAny[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing.Any) -> int:
        """Searches for the last index of any of the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer, value: T) -> int:
        """Searches for the last index of any value other than the specified value."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer, value0: T, value1: T) -> int:
        """Searches for the last index of any value other than the specified value0 or value1."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer, value0: T, value1: T, value2: T) -> int:
        """Searches for the last index of any value other than the specified value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer, values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the last index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer, values: typing.Any) -> int:
        """Searches for the last index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> int:
        """Searches for the last index of any value other than the specified value."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the last index of any value other than the specified value."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T) -> int:
        """Searches for the last index of any value other than the specified value0 or value1."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the last index of any value other than the specified value0 or value1."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T) -> int:
        """Searches for the last index of any value other than the specified value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value0: T, value1: T, value2: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the last index of any value other than the specified value0, value1, or value2."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Searches for the last index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> int:
        """Searches for the last index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExcept[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], values: typing.Any) -> int:
        """Searches for the last index of any value other than the specified values."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExceptInRange[T](span: typing_extensions.Buffer, lowInclusive: T, highInclusive: T) -> int:
        """Searches for the last index of any value outside of the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyExceptInRange[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], lowInclusive: T, highInclusive: T) -> int:
        """Searches for the last index of any value outside of the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyInRange[T](span: typing_extensions.Buffer, lowInclusive: T, highInclusive: T) -> int:
        """Searches for the last index of any value in the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def LastIndexOfAnyInRange[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], lowInclusive: T, highInclusive: T) -> int:
        """Searches for the last index of any value in the range between lowInclusive and highInclusive, inclusive."""
    @typing.overload
    @staticmethod
    def Overlaps[T](span: typing_extensions.Buffer, other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether a span and a read-only span overlap in memory."""
    @typing.overload
    @staticmethod
    def Overlaps[T](span: typing_extensions.Buffer, other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> tuple[bool, int]:
        """Determines whether a span and a read-only span overlap in memory and outputs the element offset."""
    @typing.overload
    @staticmethod
    def Overlaps[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether two read-only sequences overlap in memory."""
    @typing.overload
    @staticmethod
    def Overlaps[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> tuple[bool, int]:
        """Determines whether two read-only sequences overlap in memory and outputs the element offset."""
    @typing.overload
    @staticmethod
    def Replace[T](span: typing_extensions.Buffer, oldValue: T, newValue: T) -> None:
        """Replaces all occurrences of oldValue with newValue."""
    @typing.overload
    @staticmethod
    def Replace[T](span: typing_extensions.Buffer, oldValue: T, newValue: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> None:
        """Replaces all occurrences of oldValue with newValue."""
    @typing.overload
    @staticmethod
    def Replace[T](source: typing_extensions.Buffer | collections.abc.Iterable[T], destination: typing_extensions.Buffer, oldValue: T, newValue: T) -> None:
        """Copies source to destination, replacing all occurrences of oldValue with newValue."""
    @typing.overload
    @staticmethod
    def Replace[T](source: typing_extensions.Buffer | collections.abc.Iterable[T], destination: typing_extensions.Buffer, oldValue: T, newValue: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> None:
        """Copies source to destination, replacing all occurrences of oldValue with newValue."""
    @typing.overload
    @staticmethod
    def ReplaceAny[T](source: typing_extensions.Buffer | collections.abc.Iterable[T], destination: typing_extensions.Buffer, values: typing.Any, newValue: T) -> None:
        """Copies source to destination, replacing all occurrences of any of the elements in values with newValue."""
    @typing.overload
    @staticmethod
    def ReplaceAny[T](span: typing_extensions.Buffer, values: typing.Any, newValue: T) -> None:
        """Replaces in span all occurrences of any of the elements in values with newValue."""
    @typing.overload
    @staticmethod
    def ReplaceAnyExcept[T](source: typing_extensions.Buffer | collections.abc.Iterable[T], destination: typing_extensions.Buffer, values: typing.Any, newValue: T) -> None:
        """Copies source to destination, replacing all occurrences of any of the elements other than those in values with newValue."""
    @typing.overload
    @staticmethod
    def ReplaceAnyExcept[T](span: typing_extensions.Buffer, values: typing.Any, newValue: T) -> None:
        """Replaces in span all elements, other than those in values, with newValue."""
    @staticmethod
    def Reverse[T](span: typing_extensions.Buffer) -> None:
        """Reverses the sequence of the elements in the entire span."""
    @typing.overload
    @staticmethod
    def SequenceCompareTo[T](span: typing_extensions.Buffer, other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Determines the relative order of a span and a read-only span by comparing the elements using IComparable{T}.CompareTo(T)."""
    @typing.overload
    @staticmethod
    def SequenceCompareTo[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> int:
        """Determines the relative order of two read-only sequences by comparing their elements using IComparable{T}.CompareTo(T)."""
    @typing.overload
    @staticmethod
    def SequenceCompareTo[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], other: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IComparer[T] | None = ...) -> int:
        """Determines the relative order of the sequences being compared by comparing the elements using IComparable{T}.CompareTo(T)."""
    @typing.overload
    @staticmethod
    def SequenceEqual[T](span: typing_extensions.Buffer, other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether a span and a read-only span are equal by comparing the elements using IEquatable{T}.Equals(T)."""
    @typing.overload
    @staticmethod
    def SequenceEqual[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether two read-only sequences are equal by comparing the elements using IEquatable{T}.Equals(T)."""
    @typing.overload
    @staticmethod
    def SequenceEqual[T](span: typing_extensions.Buffer, other: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Determines whether two sequences are equal by comparing the elements using an IEqualityComparer."""
    @typing.overload
    @staticmethod
    def SequenceEqual[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], other: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Determines whether two sequences are equal by comparing the elements using an IEqualityComparer."""
    @typing.overload
    @staticmethod
    def Sort[T](span: typing_extensions.Buffer) -> None:
        """Sorts the elements in the entire Span using the IComparable implementation of each element of the Span."""
    @typing.overload
    @staticmethod
    def Sort[T, TComparer](span: typing_extensions.Buffer, comparer: TComparer) -> None:
        """Sorts the elements in the entire Span using the TComparer."""
    @typing.overload
    @staticmethod
    def Sort[T](span: typing_extensions.Buffer, comparison: collections.abc.Callable[[T, T], int]) -> None:
        """Sorts the elements in the entire Span using the specified Comparison."""
    @typing.overload
    @staticmethod
    def Sort[TKey, TValue](keys: typing_extensions.Buffer, items: typing_extensions.Buffer) -> None:
        """Sorts a pair of spans (one containing the keys and the other containing the corresponding items) based on the keys in the first Span using the IComparable implementation of each key."""
    @typing.overload
    @staticmethod
    def Sort[TKey, TValue, TComparer](keys: typing_extensions.Buffer, items: typing_extensions.Buffer, comparer: TComparer) -> None:
        """Sorts a pair of spans (one containing the keys and the other containing the corresponding items) based on the keys in the first Span using the specified comparer."""
    @typing.overload
    @staticmethod
    def Sort[TKey, TValue](keys: typing_extensions.Buffer, items: typing_extensions.Buffer, comparison: collections.abc.Callable[[TKey, TKey], int]) -> None:
        """Sorts a pair of spans (one containing the keys and the other containing the corresponding items) based on the keys in the first Span using the specified comparison."""
    @staticmethod
    def Split(source: str, destination: typing_extensions.Buffer, separator: str, options: System.StringSplitOptions = ...) -> int:
        """Parses the source ReadOnlySpan for the specified separator, populating the destination span with Range instances representing the regions between the separators."""
    @typing.overload
    @staticmethod
    def SplitAny(source: str, destination: typing_extensions.Buffer, separators: str, options: System.StringSplitOptions = ...) -> int:
        """Parses the source ReadOnlySpan for one of the specified separators, populating the destination span with Range instances representing the regions between the separators."""
    @typing.overload
    @staticmethod
    def SplitAny(source: str, destination: typing_extensions.Buffer, separators: typing_extensions.Buffer | collections.abc.Iterable[str], options: System.StringSplitOptions = ...) -> int:
        """Parses the source ReadOnlySpan for one of the specified separators, populating the destination span with Range instances representing the regions between the separators."""
    @typing.overload
    @staticmethod
    def StartsWith[T](span: typing_extensions.Buffer, value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether a specified sequence appears at the start of a span."""
    @typing.overload
    @staticmethod
    def StartsWith[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether a specified sequence appears at the start of a read-only span."""
    @typing.overload
    @staticmethod
    def StartsWith[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: typing_extensions.Buffer | collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Determines whether a specified sequence appears at the start of a read-only span."""
    @typing.overload
    @staticmethod
    def StartsWith[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T) -> bool:
        """Determines whether the specified value appears at the start of the span."""
    @typing.overload
    @staticmethod
    def StartsWith[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], value: T, comparer: System.Collections.Generic.IEqualityComparer[T] | None = ...) -> bool:
        """Determines whether the specified value appears at the start of the span."""
    @typing.overload
    @staticmethod
    def StartsWith(span: str, value: str, comparisonType: System.StringComparison) -> bool:
        """Determines whether a read-only character span begins with a specified value when compared using a specified StringComparison value."""
    @staticmethod
    def ToLower(source: str, destination: typing_extensions.Buffer, culture: System.Globalization.CultureInfo | None) -> int:
        """Copies the characters from the source span into the destination, converting each character to lowercase, using the casing rules of the specified culture."""
    @staticmethod
    def ToLowerInvariant(source: str, destination: typing_extensions.Buffer) -> int:
        """Copies the characters from the source span into the destination, converting each character to lowercase, using the casing rules of the invariant culture."""
    @staticmethod
    def ToUpper(source: str, destination: typing_extensions.Buffer, culture: System.Globalization.CultureInfo | None) -> int:
        """Copies the characters from the source span into the destination, converting each character to uppercase, using the casing rules of the specified culture."""
    @staticmethod
    def ToUpperInvariant(source: str, destination: typing_extensions.Buffer) -> int:
        """Copies the characters from the source span into the destination, converting each character to uppercase using the casing rules of the invariant culture."""
    @typing.overload
    @staticmethod
    def Trim[T](memory: typing_extensions.Buffer, trimElement: T) -> memoryview:
        """Removes all leading and trailing occurrences of a specified element from a memory region."""
    @typing.overload
    @staticmethod
    def Trim[T](memory: typing_extensions.Buffer | collections.abc.Iterable[T], trimElement: T) -> memoryview:
        """Removes all leading and trailing occurrences of a specified element from a read-only memory region."""
    @typing.overload
    @staticmethod
    def Trim[T](span: typing_extensions.Buffer, trimElement: T) -> memoryview:
        """Removes all leading and trailing occurrences of a specified element from a span."""
    @typing.overload
    @staticmethod
    def Trim[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], trimElement: T) -> memoryview:
        """Removes all leading and trailing occurrences of a specified element from a read-only span."""
    @typing.overload
    @staticmethod
    def Trim[T](memory: typing_extensions.Buffer, trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all leading and trailing occurrences of a set of elements specified in a read-only span from a memory region."""
    @typing.overload
    @staticmethod
    def Trim[T](memory: typing_extensions.Buffer | collections.abc.Iterable[T], trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all leading and trailing occurrences of a set of elements specified in a read-only span from a read-only memory region."""
    @typing.overload
    @staticmethod
    def Trim[T](span: typing_extensions.Buffer, trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all leading and trailing occurrences of a set of elements specified in a read-only span from a span."""
    @typing.overload
    @staticmethod
    def Trim[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all leading and trailing occurrences of a set of elements specified in a read-only span from a read-only span."""
    @typing.overload
    @staticmethod
    def Trim(memory: typing_extensions.Buffer) -> memoryview:
        """Removes all leading and trailing whitespace characters from a character memory region."""
    @typing.overload
    @staticmethod
    def Trim(memory: str) -> str:
        """Removes all leading and trailing whitespace characters from a read-only character memory region."""
    @typing.overload
    @staticmethod
    def Trim(span: str) -> str:
        """Removes all leading and trailing whitespace characters from a read-only character span."""
    @typing.overload
    @staticmethod
    def Trim(span: str, trimChar: str) -> str:
        """Removes all leading and trailing occurrences of a specified character from a read-only character span."""
    @typing.overload
    @staticmethod
    def Trim(span: str, trimChars: str) -> str:
        """Removes all leading and trailing occurrences of a set of characters specified in a read-only span from a read-only character span."""
    @typing.overload
    @staticmethod
    def Trim(span: typing_extensions.Buffer) -> memoryview:
        """Removes all leading and trailing whitespace characters from a character span."""
    @typing.overload
    @staticmethod
    def TrimEnd[T](memory: typing_extensions.Buffer, trimElement: T) -> memoryview:
        """Removes all trailing occurrences of a specified element from a character memory region."""
    @typing.overload
    @staticmethod
    def TrimEnd[T](memory: typing_extensions.Buffer | collections.abc.Iterable[T], trimElement: T) -> memoryview:
        """Removes all trailing occurrences of a specified element from a read-only memory region."""
    @typing.overload
    @staticmethod
    def TrimEnd[T](span: typing_extensions.Buffer, trimElement: T) -> memoryview:
        """Removes all trailing occurrences of a specified element from a span."""
    @typing.overload
    @staticmethod
    def TrimEnd[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], trimElement: T) -> memoryview:
        """Removes all trailing occurrences of a specified element from a read-only span."""
    @typing.overload
    @staticmethod
    def TrimEnd[T](memory: typing_extensions.Buffer, trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all trailing occurrences of a set of elements specified in a read-only span from a memory region."""
    @typing.overload
    @staticmethod
    def TrimEnd[T](memory: typing_extensions.Buffer | collections.abc.Iterable[T], trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all trailing occurrences of a set of elements specified in a read-only span from a read-only memory region."""
    @typing.overload
    @staticmethod
    def TrimEnd[T](span: typing_extensions.Buffer, trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all trailing occurrences of a set of elements specified in a read-only span from a span."""
    @typing.overload
    @staticmethod
    def TrimEnd[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all trailing occurrences of a set of elements specified in a read-only span from a read-only span."""
    @typing.overload
    @staticmethod
    def TrimEnd(memory: typing_extensions.Buffer) -> memoryview:
        """Removes all trailing whitespace characters from a character memory region."""
    @typing.overload
    @staticmethod
    def TrimEnd(memory: str) -> str:
        """Removes all trailing whitespace characters from a read-only character memory region."""
    @typing.overload
    @staticmethod
    def TrimEnd(span: str) -> str:
        """Removes all trailing whitespace characters from a read-only character span."""
    @typing.overload
    @staticmethod
    def TrimEnd(span: str, trimChar: str) -> str:
        """Removes all trailing occurrences of a specified character from a read-only span."""
    @typing.overload
    @staticmethod
    def TrimEnd(span: str, trimChars: str) -> str:
        """Removes all trailing occurrences of a set of characters specified in a read-only span from a read-only character span."""
    @typing.overload
    @staticmethod
    def TrimEnd(span: typing_extensions.Buffer) -> memoryview:
        """Removes all trailing whitespace characters from a character span."""
    @typing.overload
    @staticmethod
    def TrimStart[T](memory: typing_extensions.Buffer, trimElement: T) -> memoryview:
        """Removes all leading occurrences of a specified element from a memory region."""
    @typing.overload
    @staticmethod
    def TrimStart[T](memory: typing_extensions.Buffer | collections.abc.Iterable[T], trimElement: T) -> memoryview:
        """Removes all leading occurrences of a specified element from a memory region."""
    @typing.overload
    @staticmethod
    def TrimStart[T](span: typing_extensions.Buffer, trimElement: T) -> memoryview:
        """Removes all leading occurrences of a specified element from the span."""
    @typing.overload
    @staticmethod
    def TrimStart[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], trimElement: T) -> memoryview:
        """Removes all leading occurrences of a specified element from the span."""
    @typing.overload
    @staticmethod
    def TrimStart[T](memory: typing_extensions.Buffer, trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all leading occurrences of a set of elements specified in a read-only span from a memory region."""
    @typing.overload
    @staticmethod
    def TrimStart[T](memory: typing_extensions.Buffer | collections.abc.Iterable[T], trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all leading occurrences of a set of elements specified in a read-only span from a memory region."""
    @typing.overload
    @staticmethod
    def TrimStart[T](span: typing_extensions.Buffer, trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all leading occurrences of a set of elements specified in a read-only span from the span."""
    @typing.overload
    @staticmethod
    def TrimStart[T](span: typing_extensions.Buffer | collections.abc.Iterable[T], trimElements: typing_extensions.Buffer | collections.abc.Iterable[T]) -> memoryview:
        """Removes all leading occurrences of a set of elements specified in a read-only span from the span."""
    @typing.overload
    @staticmethod
    def TrimStart(memory: typing_extensions.Buffer) -> memoryview:
        """Removes all leading whitespace characters from a memory region."""
    @typing.overload
    @staticmethod
    def TrimStart(memory: str) -> str:
        """Removes all leading whitespace characters from a read-only memory region."""
    @typing.overload
    @staticmethod
    def TrimStart(span: str) -> str:
        """Removes all leading whitespace characters from a read-only span."""
    @typing.overload
    @staticmethod
    def TrimStart(span: str, trimChar: str) -> str:
        """Removes all leading occurrences of a specified character from the span."""
    @typing.overload
    @staticmethod
    def TrimStart(span: str, trimChars: str) -> str:
        """Removes all leading occurrences of a set of characters specified in a read-only span from the span."""
    @typing.overload
    @staticmethod
    def TrimStart(span: typing_extensions.Buffer) -> memoryview:
        """Removes all leading whitespace characters from a span."""
    @typing.overload
    @staticmethod
    def TryWrite[TArg0](destination: typing_extensions.Buffer, provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0) -> tuple[bool, int]:
        """Writes the CompositeFormat string to the character span, substituting the format item or items with the string representation of the corresponding arguments."""
    @typing.overload
    @staticmethod
    def TryWrite[TArg0, TArg1](destination: typing_extensions.Buffer, provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0, arg1: TArg1) -> tuple[bool, int]:
        """Writes the CompositeFormat string to the character span, substituting the format item or items with the string representation of the corresponding arguments."""
    @typing.overload
    @staticmethod
    def TryWrite[TArg0, TArg1, TArg2](destination: typing_extensions.Buffer, provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0, arg1: TArg1, arg2: TArg2) -> tuple[bool, int]:
        """Writes the CompositeFormat string to the character span, substituting the format item or items with the string representation of the corresponding arguments."""
    @typing.overload
    @staticmethod
    def TryWrite(destination: typing_extensions.Buffer, provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, *args: object) -> tuple[bool, int]:
        """Writes the CompositeFormat string to the character span, substituting the format item or items with the string representation of the corresponding arguments."""
    ...

class MethodAccessException(System.MemberAccessException):
    """The exception that is thrown when there is an invalid attempt to access a method, such as accessing a private method from partially trusted code."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the MethodAccessException class, setting the Exception.Message property of the new instance to a system-supplied message that describes the error, such as 'Attempt to access the method failed.' This message takes into account the current system culture."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the MethodAccessException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the MethodAccessException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class MidpointRounding(System.Enum):
    """Specifies the strategy that mathematical rounding methods should use to round a number."""
    AwayFromZero: typing.ClassVar[System.MidpointRounding]
    """The strategy of rounding to the nearest number, and when a number is halfway between two others, it's rounded toward the nearest number that's away from zero."""
    ToEven: typing.ClassVar[System.MidpointRounding]
    """The strategy of rounding to the nearest number, and when a number is halfway between two others, it's rounded toward the nearest even number."""
    ToNegativeInfinity: typing.ClassVar[System.MidpointRounding]
    """The strategy of downwards-directed rounding, with the result closest to and no greater than the infinitely precise result."""
    ToPositiveInfinity: typing.ClassVar[System.MidpointRounding]
    """The strategy of upwards-directed rounding, with the result closest to and no less than the infinitely precise result."""
    ToZero: typing.ClassVar[System.MidpointRounding]
    """The strategy of directed rounding toward zero, with the result closest to and no greater in magnitude than the infinitely precise result."""
    ...

class MissingFieldException(System.MissingMemberException):
    """The exception that is thrown when there is an attempt to dynamically access a field that does not exist. If a field in a class library has been removed or renamed, recompile any assemblies that reference that library."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the MissingFieldException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the MissingFieldException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the MissingFieldException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, className: str | None, fieldName: str | None) -> None:
        """Initializes a new instance of the MissingFieldException class with the specified class name and field name."""
    @property
    def Message(self) -> str:
        """Gets the text string showing the signature of the missing field, the class name, and the field name. This property is read-only."""
    ...

class MissingMemberException(System.MemberAccessException):
    """The exception that is thrown when there is an attempt to dynamically access a class member that does not exist or that is not declared as public. If a member in a class library has been removed or renamed, recompile any assemblies that reference that library."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the MissingMemberException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the MissingMemberException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the MissingMemberException class with a specified error message and a reference to the inner exception that is the root cause of this exception."""
    @typing.overload
    def __init__(self, className: str | None, memberName: str | None) -> None:
        """Initializes a new instance of the MissingMemberException class with the specified class name and member name."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the class name, the member name, the signature of the missing member, and additional exception information."""
    @property
    def Message(self) -> str:
        """Gets the text string showing the class name, the member name, and the signature of the missing member."""
    ...

class MissingMethodException(System.MissingMemberException):
    """The exception that is thrown when there is an attempt to dynamically access a method that does not exist."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the MissingMethodException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the MissingMethodException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the MissingMethodException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, className: str | None, methodName: str | None) -> None:
        """Initializes a new instance of the MissingMethodException class with the specified class name and method name."""
    @property
    def Message(self) -> str:
        """Gets the text string showing the class name, the method name, and the signature of the missing method. This property is read-only."""
    ...

class ModuleHandle(System.ValueType):
    """Represents a runtime handle for a module."""
    EmptyHandle: typing.ClassVar[System.ModuleHandle]
    """Represents an empty module handle."""
    @typing.overload
    def Equals(self, handle: System.ModuleHandle) -> bool:
        """Returns a Boolean value indicating whether the specified ModuleHandle structure is equal to the current ModuleHandle."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a Boolean value indicating whether the specified object is a ModuleHandle structure, and equal to the current ModuleHandle."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetRuntimeFieldHandleFromMetadataToken(self, fieldToken: int) -> System.RuntimeFieldHandle:
        """Returns a runtime handle for the field identified by the specified metadata token."""
    def GetRuntimeMethodHandleFromMetadataToken(self, methodToken: int) -> System.RuntimeMethodHandle:
        """Returns a runtime method handle for the method or constructor identified by the specified metadata token."""
    def GetRuntimeTypeHandleFromMetadataToken(self, typeToken: int) -> System.RuntimeTypeHandle:
        """Returns a runtime type handle for the type identified by the specified metadata token."""
    @property
    def MDStreamVersion(self) -> int:
        """Gets the metadata stream version."""
    @typing.overload
    def ResolveFieldHandle(self, fieldToken: int) -> System.RuntimeFieldHandle:
        """Returns a runtime handle for the field identified by the specified metadata token."""
    @typing.overload
    def ResolveFieldHandle(self, fieldToken: int, typeInstantiationContext: collections.abc.Iterable[System.RuntimeTypeHandle] | None, methodInstantiationContext: collections.abc.Iterable[System.RuntimeTypeHandle] | None) -> System.RuntimeFieldHandle:
        """Returns a runtime field handle for the field identified by the specified metadata token, specifying the generic type arguments of the type and method where the token is in scope."""
    @typing.overload
    def ResolveMethodHandle(self, methodToken: int) -> System.RuntimeMethodHandle:
        """Returns a runtime method handle for the method or constructor identified by the specified metadata token."""
    @typing.overload
    def ResolveMethodHandle(self, methodToken: int, typeInstantiationContext: collections.abc.Iterable[System.RuntimeTypeHandle] | None, methodInstantiationContext: collections.abc.Iterable[System.RuntimeTypeHandle] | None) -> System.RuntimeMethodHandle:
        """Returns a runtime method handle for the method or constructor identified by the specified metadata token, specifying the generic type arguments of the type and method where the token is in scope."""
    @typing.overload
    def ResolveTypeHandle(self, typeToken: int) -> System.RuntimeTypeHandle:
        """Returns a runtime type handle for the type identified by the specified metadata token."""
    @typing.overload
    def ResolveTypeHandle(self, typeToken: int, typeInstantiationContext: collections.abc.Iterable[System.RuntimeTypeHandle] | None, methodInstantiationContext: collections.abc.Iterable[System.RuntimeTypeHandle] | None) -> System.RuntimeTypeHandle:
        """Returns a runtime type handle for the type identified by the specified metadata token, specifying the generic type arguments of the type and method where the token is in scope."""
    ...

class MulticastDelegate(System.Delegate):
    """Represents a multicast delegate; that is, a delegate that can have more than one element in its invocation list."""
    ...

class MulticastNotSupportedException(System.SystemException):
    """The exception that is thrown when there is an attempt to combine two delegates based on the Delegate type instead of the MulticastDelegate type. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the MulticastNotSupportedException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the MulticastNotSupportedException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the MulticastNotSupportedException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class NetPipeStyleUriParser(System.UriParser):
    """A parser based on the NetPipe scheme for the 'Indigo' system."""
    def __init__(self) -> None:
        """Create a parser based on the NetPipe scheme for the 'Indigo' system."""
    ...

class NetTcpStyleUriParser(System.UriParser):
    """A parser based on the NetTcp scheme for the 'Indigo' system."""
    def __init__(self) -> None:
        """Create a parser based on the NetTcp scheme for the 'Indigo' system."""
    ...

class NewsStyleUriParser(System.UriParser):
    """A customizable parser based on the news scheme using the Network News Transfer Protocol (NNTP)."""
    def __init__(self) -> None:
        """Create a customizable parser based on the news scheme using the Network News Transfer Protocol (NNTP)."""
    ...

class NotFiniteNumberException(System.ArithmeticException):
    """The exception that is thrown when a floating-point value is positive infinity, negative infinity, or Not-a-Number (NaN)."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the NotFiniteNumberException class."""
    @typing.overload
    def __init__(self, offendingNumber: float) -> None:
        """Initializes a new instance of the NotFiniteNumberException class with the invalid number."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the NotFiniteNumberException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, offendingNumber: float) -> None:
        """Initializes a new instance of the NotFiniteNumberException class with a specified error message and the invalid number."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the NotFiniteNumberException class with a specified error message and a reference to the inner exception that is root cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, offendingNumber: float, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the NotFiniteNumberException class with a specified error message, the invalid number, and a reference to the inner exception that is root cause of this exception."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the invalid number and additional exception information."""
    @property
    def OffendingNumber(self) -> float:
        """Gets the invalid number that is a positive infinity, a negative infinity, or Not-a-Number (NaN)."""
    ...

class NotImplementedException(System.SystemException):
    """The exception that is thrown when a requested method or operation is not implemented."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the NotImplementedException class with default properties."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the NotImplementedException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the NotImplementedException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class NotSupportedException(System.SystemException):
    """The exception that is thrown when an invoked method is not supported, or when there is an attempt to read, seek, or write to a stream that does not support the invoked functionality."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the NotSupportedException class, setting the Exception.Message property of the new instance to a system-supplied message that describes the error. This message takes into account the current system culture."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the NotSupportedException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the NotSupportedException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class NullReferenceException(System.SystemException):
    """The exception that is thrown when there is an attempt to dereference a null object reference."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the NullReferenceException class, setting the Exception.Message property of the new instance to a system-supplied message that describes the error, such as 'The value 'null' was found where an instance of an object was required.' This message takes into account the current system culture."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the NullReferenceException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the NullReferenceException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Nullable[T = typing.Any](System.ValueType):
    """Represents a value type that can be assigned None."""
    def __init__(self, value: T) -> None:
        """Initializes a new instance of the Nullable structure to the specified value."""
    def Equals(self, other: object | None) -> bool:
        """Indicates whether the current Nullable object is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Retrieves the hash code of the object returned by the Nullable.Value property."""
    @typing.overload
    def GetValueOrDefault(self) -> T:
        """Retrieves the value of the current Nullable object, or the default value of the underlying type."""
    @typing.overload
    def GetValueOrDefault(self, defaultValue: T) -> T:
        """Retrieves the value of the current Nullable object, or the specified default value."""
    @property
    def HasValue(self) -> bool:
        """Gets a value indicating whether the current Nullable object has a valid value of its underlying type."""
    def ToString(self) -> str | None:
        """Returns the text representation of the value of the current Nullable object."""
    @property
    def Value(self) -> T:
        """Gets the value of the current Nullable object if it has been assigned a valid underlying value."""
    @staticmethod
    def Compare[TM](n1: TM | None, n2: TM | None) -> int:
        """Compares the relative values of two Nullable objects."""
    @staticmethod
    def GetUnderlyingType(nullableType: type | System.Type) -> System.Type | None:
        """Returns the underlying type argument of the specified nullable type."""
    @staticmethod
    def GetValueRefOrDefaultRef[TM](nullable: TM | None) -> TM:
        """Retrieves a readonly reference to the location in the Nullable instance where the value is stored."""
    ...

class Object:
    """Supports all classes in the .NET class hierarchy and provides low-level services to derived classes. This is the ultimate base class of all .NET classes; it is the root of the type hierarchy."""
    def __init__(self) -> None:
        """Initializes a new instance of the Object class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    def GetHashCode(self) -> int:
        """Serves as the default hash function."""
    def GetType(self) -> System.Type:
        """Gets the Type of the current instance."""
    @staticmethod
    def ReferenceEquals(objA: object | None, objB: object | None) -> bool:
        """Determines whether the specified Object instances are the same instance."""
    def ToString(self) -> str | None:
        """Returns a string that represents the current object."""
    ...

class ObjectDisposedException(System.InvalidOperationException):
    """The exception that is thrown when an operation is performed on a disposed object."""
    @typing.overload
    def __init__(self, objectName: str | None) -> None:
        """Initializes a new instance of the ObjectDisposedException class with a string containing the name of the disposed object."""
    @typing.overload
    def __init__(self, objectName: str | None, message: str | None) -> None:
        """Initializes a new instance of the ObjectDisposedException class with the specified object name and message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ObjectDisposedException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Retrieves the SerializationInfo object with the parameter name and additional exception information."""
    @property
    def Message(self) -> str:
        """Gets the message that describes the error."""
    @property
    def ObjectName(self) -> str:
        """Gets the name of the disposed object."""
    @typing.overload
    @staticmethod
    def ThrowIf(condition: bool, type: type | System.Type) -> None:
        """Throws an ObjectDisposedException if the specified condition is true."""
    @typing.overload
    @staticmethod
    def ThrowIf(condition: bool, instance: object) -> None:
        """Throws an ObjectDisposedException if the specified condition is true."""
    ...

class OperatingSystem(System.ICloneable):
    """Represents information about an operating system, such as the version and platform identifier. This class cannot be inherited."""
    def __init__(self, platform: System.PlatformID, version: System.Version) -> None:
        """Initializes a new instance of the OperatingSystem class, using the specified platform identifier value and version object."""
    def Clone(self) -> typing.Any:
        """Creates an OperatingSystem object that is identical to this instance."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Populates a SerializationInfo object with the data necessary to deserialize this instance."""
    @staticmethod
    def IsAndroid() -> bool:
        """Indicates whether the current application is running on Android."""
    @staticmethod
    def IsAndroidVersionAtLeast(major: int, minor: int = ..., build: int = ..., revision: int = ...) -> bool:
        """Checks if the Android version (returned by the Linux command uname ) is greater than or equal to the specified version. This method can be used to guard APIs that were added in the specified version."""
    @staticmethod
    def IsBrowser() -> bool:
        """Indicates whether the current application is running as WASM in a browser."""
    @staticmethod
    def IsFreeBSD() -> bool:
        """Indicates whether the current application is running on FreeBSD."""
    @staticmethod
    def IsFreeBSDVersionAtLeast(major: int, minor: int = ..., build: int = ..., revision: int = ...) -> bool:
        """Checks if the FreeBSD version (returned by the Linux command uname ) is greater than or equal to the specified version. This method can be used to guard APIs that were added in the specified version."""
    @staticmethod
    def IsIOS() -> bool:
        """Indicates whether the current application is running on iOS or MacCatalyst."""
    @staticmethod
    def IsIOSVersionAtLeast(major: int, minor: int = ..., build: int = ...) -> bool:
        """Checks if the iOS/MacCatalyst version (returned by libobjc.get_operatingSystemVersion ) is greater than or equal to the specified version. This method can be used to guard APIs that were added in the specified iOS version."""
    @staticmethod
    def IsLinux() -> bool:
        """Indicates whether the current application is running on Linux."""
    @staticmethod
    def IsMacCatalyst() -> bool:
        """Indicates whether the current application is running on Mac Catalyst."""
    @staticmethod
    def IsMacCatalystVersionAtLeast(major: int, minor: int = ..., build: int = ...) -> bool:
        """Check for the Mac Catalyst version (iOS version as presented in Apple documentation) with a ≤ version comparison. Used to guard APIs that were added in the given Mac Catalyst release."""
    @staticmethod
    def IsMacOS() -> bool:
        """Indicates whether the current application is running on macOS."""
    @staticmethod
    def IsMacOSVersionAtLeast(major: int, minor: int = ..., build: int = ...) -> bool:
        """Checks if the macOS version (returned by libobjc.get_operatingSystemVersion ) is greater than or equal to the specified version. This method can be used to guard APIs that were added in the specified macOS version."""
    @staticmethod
    def IsOSPlatform(platform: str) -> bool:
        """Indicates whether the current application is running on the specified platform."""
    @staticmethod
    def IsOSPlatformVersionAtLeast(platform: str, major: int, minor: int = ..., build: int = ..., revision: int = ...) -> bool:
        """Checks if the operating system version is greater than or equal to the specified platform version. This method can be used to guard APIs that were added in the specified OS version."""
    @staticmethod
    def IsTvOS() -> bool:
        """Indicates whether the current application is running on tvOS."""
    @staticmethod
    def IsTvOSVersionAtLeast(major: int, minor: int = ..., build: int = ...) -> bool:
        """Checks if the tvOS version (returned by libobjc.get_operatingSystemVersion ) is greater than or equal to the specified version. This method can be used to guard APIs that were added in the specified tvOS version."""
    @staticmethod
    def IsWasi() -> bool:
        """Indicates whether the current application is running as WASI."""
    @staticmethod
    def IsWatchOS() -> bool:
        """Indicates whether the current application is running on watchOS."""
    @staticmethod
    def IsWatchOSVersionAtLeast(major: int, minor: int = ..., build: int = ...) -> bool:
        """Checks if the watchOS version (returned by libobjc.get_operatingSystemVersion ) is greater than or equal to the specified version. This method can be used to guard APIs that were added in the specified watchOS version."""
    @staticmethod
    def IsWindows() -> bool:
        """Indicates whether the current application is running on Windows."""
    @staticmethod
    def IsWindowsVersionAtLeast(major: int, minor: int = ..., build: int = ..., revision: int = ...) -> bool:
        """Checks if the Windows version (returned by RtlGetVersion ) is greater than or equal to the specified version. This method can be used to guard APIs that were added in the specified Windows version."""
    @property
    def Platform(self) -> System.PlatformID:
        """Gets a PlatformID enumeration value that identifies the operating system platform."""
    @property
    def ServicePack(self) -> str:
        """Gets the service pack version represented by this OperatingSystem object."""
    def ToString(self) -> str:
        """Converts the value of this OperatingSystem object to its equivalent string representation."""
    @property
    def Version(self) -> System.Version:
        """Gets a Version object that identifies the operating system."""
    @property
    def VersionString(self) -> str:
        """Gets the concatenated string representation of the platform identifier, version, and service pack that are currently installed on the operating system."""
    ...

class OperationCanceledException(System.SystemException):
    """The exception that is thrown in a thread upon cancellation of an operation that the thread was executing."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the OperationCanceledException class with a system-supplied error message."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the OperationCanceledException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the OperationCanceledException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, token: System.Threading.CancellationToken = ...) -> None:
        """Initializes a new instance of the OperationCanceledException class with a cancellation token."""
    @typing.overload
    def __init__(self, message: str | None, token: System.Threading.CancellationToken = ...) -> None:
        """Initializes a new instance of the OperationCanceledException class with a specified error message and a cancellation token."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None, token: System.Threading.CancellationToken = ...) -> None:
        """Initializes a new instance of the OperationCanceledException class with a specified error message, a reference to the inner exception that is the cause of this exception, and a cancellation token."""
    @property
    def CancellationToken(self) -> System.Threading.CancellationToken:
        """Gets a token associated with the operation that was canceled."""
    ...

class OrdinalComparer(System.StringComparer, System.Collections.Generic.IAlternateEqualityComparer[str, str]):
    @typing.overload
    def Compare(self, x: str | None, y: str | None) -> int: ...
    @typing.overload
    def Compare(self, x: object | None, y: object | None) -> int:
        """When overridden in a derived class, compares two objects and returns an indication of their relative sort order."""
    @typing.overload
    def Equals(self, x: str | None, y: str | None) -> bool: ...
    @typing.overload
    def Equals(self, obj: object | None) -> bool: ...
    @typing.overload
    def Equals(self, x: object | None, y: object | None) -> bool:
        """When overridden in a derived class, indicates whether two objects are equal."""
    @typing.overload
    def GetHashCode(self, obj: str) -> int: ...
    @typing.overload
    def GetHashCode(self) -> int: ...
    @typing.overload
    def GetHashCode(self, obj: object) -> int:
        """When overridden in a derived class, gets the hash code for the specified object."""
    ...

class OutOfMemoryException(System.SystemException):
    """The exception that is thrown when there is not enough memory to continue the execution of a program."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the OutOfMemoryException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the OutOfMemoryException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the OutOfMemoryException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class OverflowException(System.ArithmeticException):
    """The exception that is thrown when an arithmetic, casting, or conversion operation in a checked context results in an overflow."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the OverflowException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the OverflowException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the OverflowException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class PlatformID(System.Enum):
    """Identifies the operating system, or platform, supported by an assembly."""
    MacOSX: typing.ClassVar[System.PlatformID]
    """The operating system is Macintosh. This value was returned by Silverlight. On .NET Core, its replacement is Unix."""
    Other: typing.ClassVar[System.PlatformID]
    """Any other operating system. This includes Browser (WASM)."""
    Unix: typing.ClassVar[System.PlatformID]
    """The operating system is Unix."""
    Win32NT: typing.ClassVar[System.PlatformID]
    """The operating system is Windows NT or later."""
    Win32S: typing.ClassVar[System.PlatformID]
    """The operating system is Win32s. This value is no longer in use."""
    Win32Windows: typing.ClassVar[System.PlatformID]
    """The operating system is Windows 95 or Windows 98. This value is no longer in use."""
    WinCE: typing.ClassVar[System.PlatformID]
    """The operating system is Windows CE. This value is no longer in use."""
    Xbox: typing.ClassVar[System.PlatformID]
    """The development platform is Xbox 360. This value is no longer in use."""
    ...

class PlatformNotSupportedException(System.NotSupportedException):
    """The exception that is thrown when a feature does not run on a particular platform."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the PlatformNotSupportedException class with default properties."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the PlatformNotSupportedException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the PlatformNotSupportedException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Predicate[T](System.MulticastDelegate):
    """Represents the method that defines a set of criteria and determines whether the specified object meets those criteria."""
    def __init__(self, function: collections.abc.Callable[[T], bool], /) -> None: ...
    def __call__(self, obj: T) -> bool: ...
    ...

class Progress[T](System.IProgress[T]):
    """Provides an IProgress that invokes callbacks for each reported progress value."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes the Progress object."""
    @typing.overload
    def __init__(self, handler: collections.abc.Callable[[T], object]) -> None:
        """Initializes the Progress object with the specified callback."""
    ProgressChanged: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, T], object]]
    ...

class Random(System.Object):
    """Represents a pseudo-random number generator, which is an algorithm that produces a sequence of numbers that meet certain statistical requirements for randomness."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Random class using a default seed value."""
    @typing.overload
    def __init__(self, Seed: int) -> None:
        """Initializes a new instance of the Random class, using the specified seed value."""
    @typing.overload
    def GetHexString(self, stringLength: int, lowercase: bool = ...) -> str:
        """Creates a string filled with random hexadecimal characters."""
    @typing.overload
    def GetHexString(self, destination: typing_extensions.Buffer, lowercase: bool = ...) -> None:
        """Fills a buffer with random hexadecimal characters."""
    @typing.overload
    def GetItems[T](self, choices: typing_extensions.Buffer | collections.abc.Iterable[T], destination: typing_extensions.Buffer) -> None:
        """Fills the elements of a specified span with items chosen at random from the provided set of choices."""
    @typing.overload
    def GetItems[T](self, choices: collections.abc.Iterable[T], length: int) -> System.Array[T]:
        """Creates an array populated with items chosen at random from the provided set of choices."""
    @typing.overload
    def GetItems[T](self, choices: typing_extensions.Buffer | collections.abc.Iterable[T], length: int) -> System.Array[T]:
        """Creates an array populated with items chosen at random from the provided set of choices."""
    def GetString(self, choices: str, length: int) -> str:
        """Creates a string populated with characters chosen at random from choices."""
    @typing.overload
    def Next(self) -> int:
        """Returns a non-negative random integer."""
    @typing.overload
    def Next(self, maxValue: int) -> int:
        """Returns a non-negative random integer that is less than the specified maximum."""
    @typing.overload
    def Next(self, minValue: int, maxValue: int) -> int:
        """Returns a random integer that is within a specified range."""
    @typing.overload
    def NextBytes(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Fills the elements of a specified array of bytes with random numbers."""
    @typing.overload
    def NextBytes(self, buffer: typing_extensions.Buffer) -> None:
        """Fills the elements of a specified span of bytes with random numbers."""
    def NextDouble(self) -> float:
        """Returns a random floating-point number that is greater than or equal to 0.0, and less than 1.0."""
    @typing.overload
    def NextInt64(self) -> int:
        """Returns a non-negative random integer."""
    @typing.overload
    def NextInt64(self, maxValue: int) -> int:
        """Returns a non-negative random integer that is less than the specified maximum."""
    @typing.overload
    def NextInt64(self, minValue: int, maxValue: int) -> int:
        """Returns a random integer that is within a specified range."""
    def NextSingle(self) -> float:
        """Returns a random floating-point number that is greater than or equal to 0.0, and less than 1.0."""
    Shared: typing.ClassVar[System.Random]
    """Provides a thread-safe Random instance that may be used concurrently from any thread."""
    @typing.overload
    def Shuffle[T](self, values: collections.abc.Iterable[T]) -> None:
        """Performs an in-place shuffle of an array."""
    @typing.overload
    def Shuffle[T](self, values: typing_extensions.Buffer) -> None:
        """Performs an in-place shuffle of a span."""
    ...

class Range(System.ValueType):
    """Represents a range that has start and end indexes."""
    def __init__(self, start: System.Index, end: System.Index) -> None:
        """Instantiates a new Range instance with the specified starting and ending indexes."""
    All: typing.ClassVar[System.Range]
    """Gets a Range object that starts from the first element to the end."""
    @property
    def End(self) -> System.Index:
        """Gets an Index that represents the exclusive end index of the range."""
    @staticmethod
    def EndAt(end: System.Index) -> System.Range:
        """Creates a Range object starting from the first element in the collection to a specified end index."""
    @typing.overload
    def Equals(self, other: System.Range) -> bool:
        """Returns a value that indicates whether the current instance is equal to another Range object."""
    @typing.overload
    def Equals(self, value: object | None) -> bool:
        """Returns a value that indicates whether the current instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetOffsetAndLength(self, length: int) -> tuple[int, int]:
        """Calculates the start offset and length of the range object using a collection length."""
    @property
    def Start(self) -> System.Index:
        """Gets the inclusive start index of the Range."""
    @staticmethod
    def StartAt(start: System.Index) -> System.Range:
        """Returns a new Range instance starting from a specified start index to the end of the collection."""
    def ToString(self) -> str:
        """Returns the string representation of the current Range object."""
    ...

class RankException(System.SystemException):
    """The exception that is thrown when an array with the wrong number of dimensions is passed to a method."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the RankException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the RankException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the RankException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class ReadOnlyMemory[T](System.ValueType):
    """Represents a contiguous region of memory, similar to ReadOnlySpan. Unlike ReadOnlySpan, it is not a byref-like type."""
    @typing.overload
    def __init__(self, array: collections.abc.Iterable[T] | None) -> None:
        """Creates a new memory region over the entirety of the target array."""
    @typing.overload
    def __init__(self, array: collections.abc.Iterable[T] | None, start: int, length: int) -> None:
        """Creates a new memory region over the portion of the target array beginning at a specified position and including a specified number of elements."""
    def CopyTo(self, destination: typing_extensions.Buffer) -> None:
        """Copies the contents of the read-only memory region into a destination memory region."""
    Empty: memoryview
    """Gets an empty ReadOnlyMemory."""
    @typing.overload
    def Equals(self, other: typing_extensions.Buffer | collections.abc.Iterable[T]) -> bool:
        """Determines whether the current instance and a specified ReadOnlyMemory objects are equal."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current read-only memory region."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this ReadOnlyMemory."""
    @property
    def IsEmpty(self) -> bool:
        """Gets a value that indicates whether this read-only memory region is empty."""
    @property
    def Length(self) -> int:
        """Gets the number of items in the memory region."""
    def Pin(self) -> typing.Any:
        """Creates a handle for the memory."""
    @typing.overload
    def Slice(self, start: int) -> memoryview:
        """Forms a slice out of the given memory region, beginning at a specified position and continuing to its end."""
    @typing.overload
    def Slice(self, start: int, length: int) -> memoryview:
        """Forms a slice out of the given memory region starting at start position for length elements."""
    @property
    def Span(self) -> memoryview:
        """Gets a span from the memory region."""
    def ToArray(self) -> System.Array[T]:
        """Copies the contents from the memory region into a new array."""
    def ToString(self) -> str:
        """Returns the string representation of this read-only memory instance."""
    def TryCopyTo(self, destination: typing_extensions.Buffer) -> bool:
        """Tries to copy the contents of the readonly-only memory into the destination and returns a value that indicates whether the copy operation succeeded."""
    ...

class ResolveEventArgs(System.EventArgs):
    """Provides data for loader resolution events, such as the AppDomain.TypeResolve, AppDomain.ResourceResolve, AppDomain.ReflectionOnlyAssemblyResolve, and AppDomain.AssemblyResolve events."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of the ResolveEventArgs class, specifying the name of the item to resolve."""
    @typing.overload
    def __init__(self, name: str, requestingAssembly: typing.Any) -> None:
        """Initializes a new instance of the ResolveEventArgs class, specifying the name of the item to resolve and the assembly whose dependency is being resolved."""
    @property
    def Name(self) -> str:
        """Gets the name of the item to resolve."""
    @property
    def RequestingAssembly(self) -> typing.Any:
        """Gets the assembly whose dependency is being resolved."""
    ...

class ResolveEventHandler(System.MulticastDelegate):
    """Represents a method that handles the AppDomain.TypeResolve, AppDomain.ResourceResolve, or AppDomain.AssemblyResolve event of an AppDomain."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.ResolveEventArgs], typing.Any], /) -> None: ...
    def __call__(self, sender: object | None, args: System.ResolveEventArgs) -> typing.Any: ...
    ...

class RuntimeFieldHandle(System.ValueType):
    """Represents a field using an internal metadata token."""
    @typing.overload
    def Equals(self, handle: System.RuntimeFieldHandle) -> bool:
        """Indicates whether the current instance is equal to the specified RuntimeFieldHandle."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Indicates whether the current instance is equal to the specified object."""
    @staticmethod
    def FromIntPtr(value: int) -> System.RuntimeFieldHandle:
        """Returns a new RuntimeFieldHandle object created from a handle to a RuntimeFieldInfo."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Populates a SerializationInfo with the data necessary to deserialize the field represented by the current instance."""
    @staticmethod
    def ToIntPtr(value: System.RuntimeFieldHandle) -> int:
        """Returns the internal pointer representation of a RuntimeFieldHandle object."""
    @property
    def Value(self) -> int:
        """Gets a handle to the field represented by the current instance."""
    ...

class RuntimeMethodHandle(System.ValueType):
    """RuntimeMethodHandle is a handle to the internal metadata representation of a method."""
    @typing.overload
    def Equals(self, handle: System.RuntimeMethodHandle) -> bool:
        """Indicates whether this instance is equal to a specified RuntimeMethodHandle."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Indicates whether this instance is equal to a specified object."""
    @staticmethod
    def FromIntPtr(value: int) -> System.RuntimeMethodHandle:
        """Returns a new RuntimeMethodHandle object created from a handle to a RuntimeMethodInfo."""
    def GetFunctionPointer(self) -> int:
        """Obtains a pointer to the method represented by this instance."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Populates a SerializationInfo with the data necessary to deserialize the field represented by this instance."""
    @staticmethod
    def ToIntPtr(value: System.RuntimeMethodHandle) -> int:
        """Returns the internal pointer representation of a RuntimeMethodHandle object."""
    @property
    def Value(self) -> int:
        """Gets the value of this instance."""
    ...

class RuntimeTypeHandle(System.ValueType):
    """Represents a type using an internal metadata token."""
    @typing.overload
    def Equals(self, handle: System.RuntimeTypeHandle) -> bool:
        """Indicates whether the specified RuntimeTypeHandle structure is equal to the current RuntimeTypeHandle structure."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Indicates whether the specified object is equal to the current RuntimeTypeHandle structure."""
    @staticmethod
    def FromIntPtr(value: int) -> System.RuntimeTypeHandle:
        """Returns a new RuntimeTypeHandle object created from a handle to a RuntimeType."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the current instance."""
    def GetModuleHandle(self) -> System.ModuleHandle:
        """Gets a handle to the module that contains the type represented by the current instance."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Populates a SerializationInfo with the data necessary to deserialize the type represented by the current instance."""
    @staticmethod
    def ToIntPtr(value: System.RuntimeTypeHandle) -> int:
        """Returns the internal pointer representation of a RuntimeTypeHandle object."""
    @property
    def Value(self) -> int:
        """Gets a handle to the type represented by this instance."""
    ...

class SByte(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents an 8-bit signed integer."""
    @staticmethod
    def Abs(value: int) -> int:
        """Computes the absolute of a value."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares this instance to a specified 8-bit signed integer and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, obj: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    @staticmethod
    def CopySign(value: int, sign: int) -> int:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, obj: int) -> bool:
        """Returns a value indicating whether this instance is equal to a specified SByte value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type SByte."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsNegative(value: int) -> bool:
        """Determines if a value is negative."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: int) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of SByte. This field is constant."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of SByte. This field is constant."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its 8-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its 8-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its 8-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number that is in a specified style and culture-specific format to its 8-bit signed equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the span representation of a number that is in a specified style and culture-specific format to its 8-bit signed equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current 8-bit signed integer instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number to its SByte equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Tries to convert the span representation of a number to its SByte equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 8-bit signed integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number in a specified style and culture-specific format to its SByte equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to convert the span representation of a number in a specified style and culture-specific format to its SByte equivalent, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class SequencePosition(System.ValueType):
    """Represents a position in a non-contiguous set of memory. Properties of this type should not be interpreted by anything but the type that created it."""
    def __init__(self, object: object | None, integer: int) -> None:
        """Initializes a new instance of the SequencePosition struct."""
    @typing.overload
    def Equals(self, other: System.SequencePosition) -> bool:
        """Indicates whether the current instance is equal to another SequencePosition."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value that indicates whether the current instance is equal to another object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetInteger(self) -> int:
        """Returns the integer part of this SequencePosition."""
    def GetObject(self) -> typing.Any:
        """Returns the object part of this SequencePosition."""
    ...

class Single(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a single-precision floating-point number."""
    @staticmethod
    def Abs(value: float) -> float:
        """Computes the absolute of a value."""
    @staticmethod
    def Acos(x: float) -> float:
        """Computes the arc-cosine of a value."""
    @staticmethod
    def AcosPi(x: float) -> float:
        """Computes the arc-cosine of a value and divides the result by pi ."""
    @staticmethod
    def Acosh(x: float) -> float:
        """Computes the hyperbolic arc-cosine of a value."""
    @staticmethod
    def Asin(x: float) -> float:
        """Computes the arc-sine of a value."""
    @staticmethod
    def AsinPi(x: float) -> float:
        """Computes the arc-sine of a value and divides the result by pi ."""
    @staticmethod
    def Asinh(x: float) -> float:
        """Computes the hyperbolic arc-sine of a value."""
    @staticmethod
    def Atan(x: float) -> float:
        """Computes the arc-tangent of a value."""
    @staticmethod
    def Atan2(y: float, x: float) -> float:
        """Computes the arc-tangent of the quotient of two values."""
    @staticmethod
    def Atan2Pi(y: float, x: float) -> float:
        """Computes the arc-tangent for the quotient of two values and divides the result by pi ."""
    @staticmethod
    def AtanPi(x: float) -> float:
        """Computes the arc-tangent of a value and divides the result by pi."""
    @staticmethod
    def Atanh(x: float) -> float:
        """Computes the hyperbolic arc-tangent of a value."""
    @staticmethod
    def BitDecrement(x: float) -> float:
        """Returns the largest value that compares less than a specified value."""
    @staticmethod
    def BitIncrement(x: float) -> float:
        """Returns the smallest value that compares greater than a specified value."""
    @staticmethod
    def Cbrt(x: float) -> float:
        """Computes the cube-root of a value."""
    @staticmethod
    def Ceiling(x: float) -> float:
        """Computes the ceiling of a value."""
    @staticmethod
    def Clamp(value: float, min: float, max: float) -> float:
        """Clamps a value to an inclusive minimum and maximum value."""
    @staticmethod
    def ClampNative(value: float, min: float, max: float) -> float:
        """Clamps a value to an inclusive minimum and maximum value using platform-specific behavior for NaN and NegativeZero ."""
    @typing.overload
    def CompareTo(self, value: float) -> int:
        """Compares this instance to a specified single-precision floating-point number and returns an integer that indicates whether the value of this instance is less than, equal to, or greater than the value of the specified single-precision floating-point number."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an integer that indicates whether the value of this instance is less than, equal to, or greater than the value of the specified object."""
    @staticmethod
    def ConvertToInteger[TInteger](value: float) -> TInteger:
        """Converts a value to a specified integer type using saturation on overflow"""
    @staticmethod
    def ConvertToIntegerNative[TInteger](value: float) -> TInteger:
        """Converts a value to a specified integer type using platform specific behavior on overflow."""
    @staticmethod
    def CopySign(value: float, sign: float) -> float:
        """Copies the sign of a value to the sign of another value."""
    @staticmethod
    def Cos(x: float) -> float:
        """Computes the cosine of a value."""
    @staticmethod
    def CosPi(x: float) -> float:
        """Computes the cosine of a value that has been multipled by pi ."""
    @staticmethod
    def Cosh(x: float) -> float:
        """Computes the hyperbolic cosine of a value."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> float:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DegreesToRadians(degrees: float) -> float:
        """Converts a given value from degrees to radians."""
    E: typing.ClassVar[float]
    """Represents the natural logarithmic base, specified by the constant, e."""
    Epsilon: typing.ClassVar[float]
    """Represents the smallest positive Single value that is greater than zero. This field is constant."""
    @typing.overload
    def Equals(self, obj: float) -> bool:
        """Returns a value indicating whether this instance and a specified Single object represent the same value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    @staticmethod
    def Exp(x: float) -> float:
        """Computes E raised to a given power."""
    @staticmethod
    def Exp10(x: float) -> float:
        """Computes 10 raised to a given power."""
    @staticmethod
    def Exp10M1(x: float) -> float:
        """Computes 10 raised to a given power and subtracts one."""
    @staticmethod
    def Exp2(x: float) -> float:
        """Computes 2 raised to a given power."""
    @staticmethod
    def Exp2M1(x: float) -> float:
        """Computes 2 raised to a given power and subtracts one."""
    @staticmethod
    def ExpM1(x: float) -> float:
        """Computes E raised to a given power and subtracts one."""
    @staticmethod
    def Floor(x: float) -> float:
        """Computes the floor of a value."""
    @staticmethod
    def FusedMultiplyAdd(left: float, right: float, addend: float) -> float:
        """Computes the fused multiply-add of three values."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type Single."""
    @staticmethod
    def Hypot(x: float, y: float) -> float:
        """Computes the hypotenuse given two values representing the lengths of the shorter sides in a right-angled triangle."""
    @staticmethod
    def ILogB(x: float) -> int:
        """Computes the integer logarithm of a value."""
    @staticmethod
    def Ieee754Remainder(left: float, right: float) -> float:
        """Computes the remainder of two values as specified by IEEE 754."""
    @staticmethod
    def IsEvenInteger(value: float) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsFinite(f: float) -> bool:
        """Determines whether the specified value is finite (zero, subnormal or normal)."""
    @staticmethod
    def IsInfinity(f: float) -> bool:
        """Returns a value indicating whether the specified number evaluates to negative or positive infinity."""
    @staticmethod
    def IsInteger(value: float) -> bool:
        """Determines if a value represents an integral value."""
    @staticmethod
    def IsNaN(f: float) -> bool:
        """Returns a value that indicates whether the specified value is not a number (Single.NaN)."""
    @staticmethod
    def IsNegative(f: float) -> bool:
        """Determines whether the specified value is negative."""
    @staticmethod
    def IsNegativeInfinity(f: float) -> bool:
        """Returns a value indicating whether the specified number evaluates to negative infinity."""
    @staticmethod
    def IsNormal(f: float) -> bool:
        """Determines whether the specified value is normal."""
    @staticmethod
    def IsOddInteger(value: float) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPositive(value: float) -> bool:
        """Determines if a value is positive."""
    @staticmethod
    def IsPositiveInfinity(f: float) -> bool:
        """Returns a value indicating whether the specified number evaluates to positive infinity."""
    @staticmethod
    def IsPow2(value: float) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def IsRealNumber(value: float) -> bool:
        """Determines if a value represents a real number."""
    @staticmethod
    def IsSubnormal(f: float) -> bool:
        """Determines whether the specified value is subnormal."""
    @staticmethod
    def Lerp(value1: float, value2: float, amount: float) -> float:
        """Performs a linear interpolation between two values based on the given weight."""
    @typing.overload
    @staticmethod
    def Log(x: float) -> float:
        """Computes the natural (base-E logarithm of a value."""
    @typing.overload
    @staticmethod
    def Log(x: float, newBase: float) -> float:
        """Computes the logarithm of a value in the specified base."""
    @staticmethod
    def Log10(x: float) -> float:
        """Computes the base-10 logarithm of a value."""
    @staticmethod
    def Log10P1(x: float) -> float:
        """Computes the base-10 logarithm of a value plus one."""
    @staticmethod
    def Log2(value: float) -> float:
        """Computes the log2 of a value."""
    @staticmethod
    def Log2P1(x: float) -> float:
        """Computes the base-2 logarithm of a value plus one."""
    @staticmethod
    def LogP1(x: float) -> float:
        """Computes the natural (base-E ) logarithm of a value plus one."""
    @staticmethod
    def Max(x: float, y: float) -> float:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitude(x: float, y: float) -> float:
        """Compares two values to compute which is greater."""
    @staticmethod
    def MaxMagnitudeNumber(x: float, y: float) -> float:
        """Compares two values to compute which has the greater magnitude and returning the other value if an input is NaN ."""
    @staticmethod
    def MaxNative(x: float, y: float) -> float:
        """Compares two values to compute which is greater using platform-specific behavior for NaN and NegativeZero ."""
    @staticmethod
    def MaxNumber(x: float, y: float) -> float:
        """Compares two values to compute which is greater and returning the other value if an input is NaN ."""
    MaxValue: typing.ClassVar[float]
    """Represents the largest possible value of Single. This field is constant."""
    @staticmethod
    def Min(x: float, y: float) -> float:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitude(x: float, y: float) -> float:
        """Compares two values to compute which is lesser."""
    @staticmethod
    def MinMagnitudeNumber(x: float, y: float) -> float:
        """Compares two values to compute which has the lesser magnitude and returning the other value if an input is NaN ."""
    @staticmethod
    def MinNative(x: float, y: float) -> float:
        """Compares two values to compute which is lesser using platform-specific behavior for NaN and NegativeZero ."""
    @staticmethod
    def MinNumber(x: float, y: float) -> float:
        """Compares two values to compute which is lesser and returning the other value if an input is NaN ."""
    MinValue: typing.ClassVar[float]
    """Represents the smallest possible value of Single. This field is constant."""
    @staticmethod
    def MultiplyAddEstimate(left: float, right: float, addend: float) -> float:
        """Computes an estimate of (left * right ) + addend ."""
    NaN: typing.ClassVar[float]
    """Represents not a number (NaN). This field is constant."""
    NegativeInfinity: typing.ClassVar[float]
    """Represents negative infinity. This field is constant."""
    NegativeZero: typing.ClassVar[float]
    """Represents the number negative zero (-0)."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> float:
        """Converts the string representation of a number to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> float:
        """Converts the string representation of a number in a specified style to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> float:
        """Converts the string representation of a number in a specified culture-specific format to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> float:
        """Converts the string representation of a number in a specified style and culture-specific format to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> float:
        """Converts a character span that contains the string representation of a number in a specified style and culture-specific format to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> float:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> float:
        """Parses a span of UTF-8 characters into a value."""
    Pi: typing.ClassVar[float]
    """Represents the ratio of the circumference of a circle to its diameter, specified by the constant, π."""
    PositiveInfinity: typing.ClassVar[float]
    """Represents positive infinity. This field is constant."""
    @staticmethod
    def Pow(x: float, y: float) -> float:
        """Computes a value raised to a given power."""
    @staticmethod
    def RadiansToDegrees(radians: float) -> float:
        """Converts a given value from radians to degrees."""
    @staticmethod
    def ReciprocalEstimate(x: float) -> float:
        """Computes an estimate of the reciprocal of a value."""
    @staticmethod
    def ReciprocalSqrtEstimate(x: float) -> float:
        """Computes an estimate of the reciprocal square root of a value."""
    @staticmethod
    def RootN(x: float, n: int) -> float:
        """Computes the n-th root of a value."""
    @typing.overload
    @staticmethod
    def Round(x: float) -> float:
        """Rounds a value to the nearest integer using the default rounding mode (MidpointRounding.ToEven)."""
    @typing.overload
    @staticmethod
    def Round(x: float, digits: int) -> float:
        """Rounds a value to a specified number of fractional-digits using the default rounding mode (MidpointRounding.ToEven)."""
    @typing.overload
    @staticmethod
    def Round(x: float, mode: System.MidpointRounding) -> float:
        """Rounds a value to the nearest integer using the specified rounding mode."""
    @typing.overload
    @staticmethod
    def Round(x: float, digits: int, mode: System.MidpointRounding) -> float:
        """Rounds a value to a specified number of fractional-digits using the default rounding mode (MidpointRounding.ToEven)."""
    @staticmethod
    def ScaleB(x: float, n: int) -> float:
        """Computes the product of a value and its base-radix raised to the specified power."""
    @staticmethod
    def Sign(value: float) -> int:
        """Computes the sign of a value."""
    @staticmethod
    def Sin(x: float) -> float:
        """Computes the sine of a value."""
    @staticmethod
    def SinCos(x: float) -> tuple[float, float]:
        """Computes the sine and cosine of a value."""
    @staticmethod
    def SinCosPi(x: float) -> tuple[float, float]:
        """Computes the sine and cosine of a value."""
    @staticmethod
    def SinPi(x: float) -> float:
        """Computes the sine of a value that has been multiplied by pi ."""
    @staticmethod
    def Sinh(x: float) -> float:
        """Computes the hyperbolic sine of a value."""
    @staticmethod
    def Sqrt(x: float) -> float:
        """Computes the square-root of a value."""
    @staticmethod
    def Tan(x: float) -> float:
        """Computes the tangent of a value."""
    @staticmethod
    def TanPi(x: float) -> float:
        """Computes the tangent of a value that has been multipled by pi ."""
    @staticmethod
    def Tanh(x: float) -> float:
        """Computes the hyperbolic tangent of a value."""
    Tau: typing.ClassVar[float]
    """Represents the number of radians in one turn, specified by the constant, τ."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def Truncate(x: float) -> float:
        """Truncates a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current float number instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, float]:
        """Converts the string representation of a number to its single-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, float]:
        """Converts the string representation of a number in a character span to its single-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, float]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its single-precision floating-point number equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Converts the string representation of a number in a specified style and culture-specific format to its single-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Converts the span representation of a number in a specified style and culture-specific format to its single-precision floating-point number equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, float]:
        """Tries to parse a span of UTF-8 characters into a value."""
    def __ge__(self, other: float, /) -> bool: ...
    def __gt__(self, other: float, /) -> bool: ...
    def __le__(self, other: float, /) -> bool: ...
    def __lt__(self, other: float, /) -> bool: ...
    ...

class StackOverflowException(System.SystemException):
    """The exception that is thrown when the execution stack exceeds the stack size. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the StackOverflowException class, setting the Exception.Message property of the new instance to a system-supplied message that describes the error, such as 'The requested operation caused a stack overflow.' This message takes into account the current system culture."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the StackOverflowException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the StackOverflowException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class String(System.Collections.Generic.IEnumerable[str], System.ICloneable, System.IComparable):
    """Represents text as a sequence of UTF-16 code units."""
    @typing.overload
    def __init__(self, value: collections.abc.Iterable[str] | None) -> None:
        """Initializes a new instance of the String class to the Unicode characters indicated in the specified character array."""
    @typing.overload
    def __init__(self, value: collections.abc.Iterable[str], startIndex: int, length: int) -> None:
        """Initializes a new instance of the String class to the value indicated by an array of Unicode characters, a starting character position within that array, and a length."""
    @typing.overload
    def __init__(self, c: str, count: int) -> None:
        """Initializes a new instance of the String class to the value indicated by a specified Unicode character repeated a specified number of times."""
    @typing.overload
    def __init__(self, value: str) -> None:
        """Initializes a new instance of the String class to the Unicode characters indicated in the specified read-only span."""
    def Clone(self) -> typing.Any:
        """Returns a reference to this instance of String."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, strB: str | None) -> int:
        """Compares two specified String objects and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, strB: str | None, ignoreCase: bool) -> int:
        """Compares two specified String objects, ignoring or honoring their case, and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, strB: str | None, comparisonType: System.StringComparison) -> int:
        """Compares two specified String objects using the specified rules, and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, strB: str | None, culture: System.Globalization.CultureInfo | None, options: System.Globalization.CompareOptions) -> int:
        """Compares two specified String objects using the specified comparison options and culture-specific information to influence the comparison, and returns an integer that indicates the relationship of the two strings to each other in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, strB: str | None, ignoreCase: bool, culture: System.Globalization.CultureInfo | None) -> int:
        """Compares two specified String objects, ignoring or honoring their case, and using culture-specific information to influence the comparison, and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, indexA: int, strB: str | None, indexB: int, length: int) -> int:
        """Compares substrings of two specified String objects and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, indexA: int, strB: str | None, indexB: int, length: int, ignoreCase: bool) -> int:
        """Compares substrings of two specified String objects, ignoring or honoring their case, and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, indexA: int, strB: str | None, indexB: int, length: int, ignoreCase: bool, culture: System.Globalization.CultureInfo | None) -> int:
        """Compares substrings of two specified String objects, ignoring or honoring their case and using culture-specific information to influence the comparison, and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, indexA: int, strB: str | None, indexB: int, length: int, culture: System.Globalization.CultureInfo | None, options: System.Globalization.CompareOptions) -> int:
        """Compares substrings of two specified String objects using the specified comparison options and culture-specific information to influence the comparison, and returns an integer that indicates the relationship of the two substrings to each other in the sort order."""
    @typing.overload
    @staticmethod
    def Compare(strA: str | None, indexA: int, strB: str | None, indexB: int, length: int, comparisonType: System.StringComparison) -> int:
        """Compares substrings of two specified String objects using the specified rules, and returns an integer that indicates their relative position in the sort order."""
    @typing.overload
    @staticmethod
    def CompareOrdinal(strA: str | None, strB: str | None) -> int:
        """Compares two specified String objects by evaluating the numeric values of the corresponding Char objects in each string."""
    @typing.overload
    @staticmethod
    def CompareOrdinal(strA: str | None, indexA: int, strB: str | None, indexB: int, length: int) -> int:
        """Compares substrings of two specified String objects by evaluating the numeric values of the corresponding Char objects in each substring."""
    @typing.overload
    def CompareTo(self, strB: str | None) -> int:
        """Compares this instance with a specified String object and indicates whether this instance precedes, follows, or appears in the same position in the sort order as the specified string."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance with a specified Object and indicates whether this instance precedes, follows, or appears in the same position in the sort order as the specified Object."""
    @typing.overload
    @staticmethod
    def Concat(*args: object) -> str:
        """Concatenates the string representations of the elements in a specified Object array."""
    @typing.overload
    @staticmethod
    def Concat[T](values: collections.abc.Iterable[T]) -> str:
        """Concatenates the members of an IEnumerable implementation."""
    @typing.overload
    @staticmethod
    def Concat(values: collections.abc.Iterable[str | None]) -> str:
        """Concatenates the members of a constructed IEnumerable collection of type String."""
    @typing.overload
    @staticmethod
    def Concat(str0: str | None, str1: str | None) -> str:
        """Concatenates two specified instances of String."""
    @typing.overload
    @staticmethod
    def Concat(str0: str | None, str1: str | None, str2: str | None) -> str:
        """Concatenates three specified instances of String."""
    @typing.overload
    @staticmethod
    def Concat(str0: str | None, str1: str | None, str2: str | None, str3: str | None) -> str:
        """Concatenates four specified instances of String."""
    @typing.overload
    @staticmethod
    def Concat(str0: str, str1: str) -> str:
        """Concatenates the string representations of two specified read-only character spans."""
    @typing.overload
    @staticmethod
    def Concat(str0: str, str1: str, str2: str) -> str:
        """Concatenates the string representations of three specified read-only character spans."""
    @typing.overload
    @staticmethod
    def Concat(str0: str, str1: str, str2: str, str3: str) -> str:
        """Concatenates the string representations of four specified read-only character spans."""
    @typing.overload
    @staticmethod
    def Concat(*values: str) -> str:
        """Concatenates the elements of a specified String array."""
    @typing.overload
    @staticmethod
    def Concat(arg0: object | None) -> str:
        """Creates the string representation of a specified object."""
    @typing.overload
    @staticmethod
    def Concat(arg0: object | None, arg1: object | None) -> str:
        """Concatenates the string representations of two specified objects."""
    @typing.overload
    @staticmethod
    def Concat(arg0: object | None, arg1: object | None, arg2: object | None) -> str:
        """Concatenates the string representations of three specified objects."""
    @typing.overload
    def Contains(self, value: str) -> bool:
        """Returns a value indicating whether a specified substring occurs within this string."""
    @typing.overload
    def Contains(self, value: str, comparisonType: System.StringComparison) -> bool:
        """Returns a value indicating whether a specified string occurs within this string, using the specified comparison rules."""
    @staticmethod
    def Copy(str: str) -> str:
        """Creates a new instance of String with the same value as a specified String."""
    @typing.overload
    def CopyTo(self, sourceIndex: int, destination: collections.abc.Iterable[str], destinationIndex: int, count: int) -> None:
        """Copies a specified number of characters from a specified position in this instance to a specified position in an array of Unicode characters."""
    @typing.overload
    def CopyTo(self, destination: typing_extensions.Buffer) -> None:
        """Copies the contents of this string into the destination span."""
    @staticmethod
    def Create[TState](length: int, state: TState, action: collections.abc.Callable[[memoryview, TState], object]) -> str:
        """Creates a new string with a specific length and initializes it after creation by using the specified callback."""
    Empty: typing.ClassVar[str]
    """Represents the empty string. This field is read-only."""
    @typing.overload
    def EndsWith(self, value: str) -> bool:
        """Determines whether the end of this string instance matches the specified string."""
    @typing.overload
    def EndsWith(self, value: str, comparisonType: System.StringComparison) -> bool:
        """Determines whether the end of this string instance matches the specified string when compared using the specified comparison option."""
    @typing.overload
    def EndsWith(self, value: str, ignoreCase: bool, culture: System.Globalization.CultureInfo | None) -> bool:
        """Determines whether the end of this string instance matches the specified string when compared using the specified culture."""
    def EnumerateRunes(self) -> System.Text.StringRuneEnumerator:
        """Returns an enumeration of Rune from this string."""
    @typing.overload
    def Equals(self, value: str | None) -> bool:
        """Determines whether this instance and another specified String object have the same value."""
    @typing.overload
    def Equals(self, value: str | None, comparisonType: System.StringComparison) -> bool:
        """Determines whether this string and a specified String object have the same value. A parameter specifies the culture, case, and sort rules used in the comparison."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether this instance and a specified object, which must also be a String object, have the same value."""
    @typing.overload
    @staticmethod
    def Format(format: str, *args: object) -> str:
        """Replaces the format item in a specified string with the string representation of a corresponding object in a specified array."""
    @typing.overload
    @staticmethod
    def Format(provider: System.IFormatProvider | None, format: str, *args: object) -> str:
        """Replaces the format items in a string with the string representations of corresponding objects in a specified array. A parameter supplies culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def Format[TArg0](provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0) -> str:
        """Replaces the format item or items in a CompositeFormat with the string representation of the corresponding objects in the specified format."""
    @typing.overload
    @staticmethod
    def Format[TArg0, TArg1](provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0, arg1: TArg1) -> str:
        """Replaces the format item or items in a CompositeFormat with the string representation of the corresponding objects in the specified format."""
    @typing.overload
    @staticmethod
    def Format[TArg0, TArg1, TArg2](provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0, arg1: TArg1, arg2: TArg2) -> str:
        """Replaces the format item or items in a CompositeFormat with the string representation of the corresponding objects in the specified format."""
    @typing.overload
    @staticmethod
    def Format(provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, *args: object) -> str:
        """Replaces the format item or items in a CompositeFormat with the string representation of the corresponding objects in the specified format."""
    @typing.overload
    @staticmethod
    def Format(format: str, arg0: object | None) -> str:
        """Replaces one or more format items in a string with the string representation of a specified object."""
    @typing.overload
    @staticmethod
    def Format(provider: System.IFormatProvider | None, format: str, arg0: object | None) -> str:
        """Replaces the format item or items in a specified string with the string representation of the corresponding object. A parameter supplies culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def Format(format: str, arg0: object | None, arg1: object | None) -> str:
        """Replaces the format items in a string with the string representation of two specified objects."""
    @typing.overload
    @staticmethod
    def Format(provider: System.IFormatProvider | None, format: str, arg0: object | None, arg1: object | None) -> str:
        """Replaces the format items in a string with the string representation of two specified objects. A parameter supplies culture-specific formatting information."""
    @typing.overload
    @staticmethod
    def Format(format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> str:
        """Replaces the format items in a string with the string representation of three specified objects."""
    @typing.overload
    @staticmethod
    def Format(provider: System.IFormatProvider | None, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> str:
        """Replaces the format items in a string with the string representation of three specified objects. A parameter supplies culture-specific formatting information."""
    def GetEnumerator(self) -> System.CharEnumerator:
        """Retrieves an object that can iterate through the individual characters in this string."""
    @typing.overload
    def GetHashCode(self) -> int:
        """Returns the hash code for this string."""
    @typing.overload
    def GetHashCode(self, comparisonType: System.StringComparison) -> int:
        """Returns the hash code for this string using the specified rules."""
    def GetPinnableReference(self) -> str:
        """Returns a reference to the element of the string at index zero. This method is intended to support .NET compilers and is not intended to be called by user code."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for the String class."""
    @typing.overload
    def IndexOf(self, value: str) -> int:
        """Reports the zero-based index of the first occurrence of the specified Unicode character in this string."""
    @typing.overload
    def IndexOf(self, value: str, startIndex: int) -> int:
        """Reports the zero-based index of the first occurrence of the specified Unicode character in this string. The search starts at a specified character position."""
    @typing.overload
    def IndexOf(self, value: str, comparisonType: System.StringComparison) -> int:
        """Reports the zero-based index of the first occurrence of the specified Unicode character in this string. A parameter specifies the type of search to use for the specified character."""
    @typing.overload
    def IndexOf(self, value: str, startIndex: int, count: int) -> int:
        """Reports the zero-based index of the first occurrence of the specified character in this instance. The search starts at a specified character position and examines a specified number of character positions."""
    @typing.overload
    def IndexOf(self, value: str, startIndex: int, comparisonType: System.StringComparison) -> int:
        """Reports the zero-based index of the first occurrence of the specified string in the current String object. Parameters specify the starting search position in the current string and the type of search to use for the specified string."""
    @typing.overload
    def IndexOf(self, value: str, startIndex: int, count: int, comparisonType: System.StringComparison) -> int:
        """Reports the zero-based index of the first occurrence of the specified string in the current String object. Parameters specify the starting search position in the current string, the number of characters in the current string to search, and the type of search to use for the specified string."""
    @typing.overload
    def IndexOfAny(self, anyOf: collections.abc.Iterable[str]) -> int:
        """Reports the zero-based index of the first occurrence in this instance of any character in a specified array of Unicode characters."""
    @typing.overload
    def IndexOfAny(self, anyOf: collections.abc.Iterable[str], startIndex: int) -> int:
        """Reports the zero-based index of the first occurrence in this instance of any character in a specified array of Unicode characters. The search starts at a specified character position."""
    @typing.overload
    def IndexOfAny(self, anyOf: collections.abc.Iterable[str], startIndex: int, count: int) -> int:
        """Reports the zero-based index of the first occurrence in this instance of any character in a specified array of Unicode characters. The search starts at a specified character position and examines a specified number of character positions."""
    def Insert(self, startIndex: int, value: str) -> str:
        """Returns a new string in which a specified string is inserted at a specified index position in this instance."""
    @staticmethod
    def Intern(str: str) -> str:
        """Retrieves the system's reference to the specified String."""
    @staticmethod
    def IsInterned(str: str) -> str | None:
        """Retrieves a reference to a specified String."""
    @typing.overload
    def IsNormalized(self) -> bool:
        """Indicates whether this string is in Unicode normalization form C."""
    @typing.overload
    def IsNormalized(self, normalizationForm: System.Text.NormalizationForm) -> bool:
        """Indicates whether this string is in the specified Unicode normalization form."""
    @staticmethod
    def IsNullOrEmpty(value: str | None) -> bool:
        """Indicates whether the specified string is None or an empty string ('')."""
    @staticmethod
    def IsNullOrWhiteSpace(value: str | None) -> bool:
        """Indicates whether a specified string is None, empty, or consists only of white-space characters."""
    @typing.overload
    @staticmethod
    def Join(separator: str, *value: str) -> str:
        """Concatenates an array of strings, using the specified separator between each member."""
    @typing.overload
    @staticmethod
    def Join(separator: str | None, *value: str) -> str:
        """Concatenates all the elements of a string array, using the specified separator between each element."""
    @typing.overload
    @staticmethod
    def Join(separator: str, value: collections.abc.Iterable[str | None], startIndex: int, count: int) -> str:
        """Concatenates an array of strings, using the specified separator between each member, starting with the element in value located at the startIndex position, and concatenating up to count elements."""
    @typing.overload
    @staticmethod
    def Join(separator: str | None, value: collections.abc.Iterable[str | None], startIndex: int, count: int) -> str:
        """Concatenates the specified elements of a string array, using the specified separator between each element."""
    @typing.overload
    @staticmethod
    def Join(separator: str | None, values: collections.abc.Iterable[str | None]) -> str:
        """Concatenates the members of a constructed IEnumerable collection of type String, using the specified separator between each member."""
    @typing.overload
    @staticmethod
    def Join(separator: str, *values: object) -> str:
        """Concatenates the string representations of an array of objects, using the specified separator between each member."""
    @typing.overload
    @staticmethod
    def Join(separator: str | None, *values: object) -> str:
        """Concatenates the elements of an object array, using the specified separator between each element."""
    @typing.overload
    @staticmethod
    def Join[T](separator: str, values: collections.abc.Iterable[T]) -> str:
        """Concatenates the members of a collection, using the specified separator between each member."""
    @typing.overload
    @staticmethod
    def Join[T](separator: str | None, values: collections.abc.Iterable[T]) -> str:
        """Concatenates the members of a collection, using the specified separator between each member."""
    @typing.overload
    def LastIndexOf(self, value: str) -> int:
        """Reports the zero-based index position of the last occurrence of a specified Unicode character within this instance."""
    @typing.overload
    def LastIndexOf(self, value: str, startIndex: int) -> int:
        """Reports the zero-based index position of the last occurrence of a specified Unicode character within this instance. The search starts at a specified character position and proceeds backward toward the beginning of the string."""
    @typing.overload
    def LastIndexOf(self, value: str, startIndex: int, count: int) -> int:
        """Reports the zero-based index position of the last occurrence of the specified Unicode character in a substring within this instance. The search starts at a specified character position and proceeds backward toward the beginning of the string for a specified number of character positions."""
    @typing.overload
    def LastIndexOf(self, value: str, comparisonType: System.StringComparison) -> int:
        """Reports the zero-based index of the last occurrence of a specified string within the current String object. A parameter specifies the type of search to use for the specified string."""
    @typing.overload
    def LastIndexOf(self, value: str, startIndex: int, comparisonType: System.StringComparison) -> int:
        """Reports the zero-based index of the last occurrence of a specified string within the current String object. The search starts at a specified character position and proceeds backward toward the beginning of the string. A parameter specifies the type of comparison to perform when searching for the specified string."""
    @typing.overload
    def LastIndexOf(self, value: str, startIndex: int, count: int, comparisonType: System.StringComparison) -> int:
        """Reports the zero-based index position of the last occurrence of a specified string within this instance. The search starts at a specified character position and proceeds backward toward the beginning of the string for the specified number of character positions. A parameter specifies the type of comparison to perform when searching for the specified string."""
    @typing.overload
    def LastIndexOfAny(self, anyOf: collections.abc.Iterable[str]) -> int:
        """Reports the zero-based index position of the last occurrence in this instance of one or more characters specified in a Unicode array."""
    @typing.overload
    def LastIndexOfAny(self, anyOf: collections.abc.Iterable[str], startIndex: int) -> int:
        """Reports the zero-based index position of the last occurrence in this instance of one or more characters specified in a Unicode array. The search starts at a specified character position and proceeds backward toward the beginning of the string."""
    @typing.overload
    def LastIndexOfAny(self, anyOf: collections.abc.Iterable[str], startIndex: int, count: int) -> int:
        """Reports the zero-based index position of the last occurrence in this instance of one or more characters specified in a Unicode array. The search starts at a specified character position and proceeds backward toward the beginning of the string for a specified number of character positions."""
    @property
    def Length(self) -> int:
        """Gets the number of characters in the current String object."""
    @typing.overload
    def Normalize(self) -> str:
        """Returns a new string whose textual value is the same as this string, but whose binary representation is in Unicode normalization form C."""
    @typing.overload
    def Normalize(self, normalizationForm: System.Text.NormalizationForm) -> str:
        """Returns a new string whose textual value is the same as this string, but whose binary representation is in the specified Unicode normalization form."""
    @typing.overload
    def PadLeft(self, totalWidth: int) -> str:
        """Returns a new string that right-aligns the characters in this instance by padding them with spaces on the left, for a specified total length."""
    @typing.overload
    def PadLeft(self, totalWidth: int, paddingChar: str) -> str:
        """Returns a new string that right-aligns the characters in this instance by padding them on the left with a specified Unicode character, for a specified total length."""
    @typing.overload
    def PadRight(self, totalWidth: int) -> str:
        """Returns a new string that left-aligns the characters in this string by padding them with spaces on the right, for a specified total length."""
    @typing.overload
    def PadRight(self, totalWidth: int, paddingChar: str) -> str:
        """Returns a new string that left-aligns the characters in this string by padding them on the right with a specified Unicode character, for a specified total length."""
    @typing.overload
    def Remove(self, startIndex: int, count: int) -> str:
        """Returns a new string in which a specified number of characters in the current instance beginning at a specified position have been deleted."""
    @typing.overload
    def Remove(self, startIndex: int) -> str:
        """Returns a new string in which all the characters in the current instance, beginning at a specified position and continuing through the last position, have been deleted."""
    @typing.overload
    def Replace(self, oldValue: str, newValue: str | None, ignoreCase: bool, culture: System.Globalization.CultureInfo | None) -> str:
        """Returns a new string in which all occurrences of a specified string in the current instance are replaced with another specified string, using the provided culture and case sensitivity."""
    @typing.overload
    def Replace(self, oldValue: str, newValue: str | None, comparisonType: System.StringComparison) -> str:
        """Returns a new string in which all occurrences of a specified string in the current instance are replaced with another specified string, using the provided comparison type."""
    @typing.overload
    def Replace(self, oldChar: str, newChar: str) -> str:
        """Returns a new string in which all occurrences of a specified Unicode character in this instance are replaced with another specified Unicode character."""
    @typing.overload
    def Replace(self, oldValue: str, newValue: str | None) -> str:
        """Returns a new string in which all occurrences of a specified string in the current instance are replaced with another specified string."""
    @typing.overload
    def ReplaceLineEndings(self) -> str:
        """Replaces all newline sequences in the current string with Environment.NewLine."""
    @typing.overload
    def ReplaceLineEndings(self, replacementText: str) -> str:
        """Replaces all newline sequences in the current string with replacementText."""
    @typing.overload
    def Split(self, separator: str, options: System.StringSplitOptions = ...) -> System.Array[str]:
        """Splits a string into substrings based on a specified delimiting character and, optionally, options."""
    @typing.overload
    def Split(self, separator: str, count: int, options: System.StringSplitOptions = ...) -> System.Array[str]:
        """Splits a string into a maximum number of substrings based on the provided character separator, optionally omitting empty substrings from the result."""
    @typing.overload
    def Split(self, *separator: str) -> System.Array[str]:
        """Splits a string into substrings based on specified delimiting characters."""
    @typing.overload
    def Split(self, separator: collections.abc.Iterable[str] | None, count: int) -> System.Array[str]:
        """Splits a string into a maximum number of substrings based on specified delimiting characters."""
    @typing.overload
    def Split(self, separator: collections.abc.Iterable[str] | None, options: System.StringSplitOptions) -> System.Array[str]:
        """Splits a string into substrings based on specified delimiting characters and options."""
    @typing.overload
    def Split(self, separator: collections.abc.Iterable[str] | None, count: int, options: System.StringSplitOptions) -> System.Array[str]:
        """Splits a string into a maximum number of substrings based on specified delimiting characters and, optionally, options."""
    @typing.overload
    def Split(self, separator: str | None, options: System.StringSplitOptions = ...) -> System.Array[str]:
        """Splits a string into substrings that are based on the provided string separator."""
    @typing.overload
    def Split(self, separator: str | None, count: int, options: System.StringSplitOptions = ...) -> System.Array[str]:
        """Splits a string into a maximum number of substrings based on a specified delimiting string and, optionally, options."""
    @typing.overload
    def StartsWith(self, value: str) -> bool:
        """Determines whether the beginning of this string instance matches the specified string."""
    @typing.overload
    def StartsWith(self, value: str, comparisonType: System.StringComparison) -> bool:
        """Determines whether the beginning of this string instance matches the specified string when compared using the specified comparison option."""
    @typing.overload
    def StartsWith(self, value: str, ignoreCase: bool, culture: System.Globalization.CultureInfo | None) -> bool:
        """Determines whether the beginning of this string instance matches the specified string when compared using the specified culture."""
    @typing.overload
    def Substring(self, startIndex: int) -> str:
        """Retrieves a substring from this instance. The substring starts at a specified character position and continues to the end of the string."""
    @typing.overload
    def Substring(self, startIndex: int, length: int) -> str:
        """Retrieves a substring from this instance. The substring starts at a specified character position and has a specified length."""
    @typing.overload
    def ToCharArray(self) -> System.Array[str]:
        """Copies the characters in this instance to a Unicode character array."""
    @typing.overload
    def ToCharArray(self, startIndex: int, length: int) -> System.Array[str]:
        """Copies the characters in a specified substring in this instance to a Unicode character array."""
    @typing.overload
    def ToLower(self) -> str:
        """Returns a copy of this string converted to lowercase."""
    @typing.overload
    def ToLower(self, culture: System.Globalization.CultureInfo | None) -> str:
        """Returns a copy of this string converted to lowercase, using the casing rules of the specified culture."""
    def ToLowerInvariant(self) -> str:
        """Returns a copy of this String object converted to lowercase using the casing rules of the invariant culture."""
    @typing.overload
    def ToString(self) -> str:
        """Returns this instance of String; no actual conversion is performed."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Returns this instance of String; no actual conversion is performed."""
    @typing.overload
    def ToUpper(self) -> str:
        """Returns a copy of this string converted to uppercase."""
    @typing.overload
    def ToUpper(self, culture: System.Globalization.CultureInfo | None) -> str:
        """Returns a copy of this string converted to uppercase, using the casing rules of the specified culture."""
    def ToUpperInvariant(self) -> str:
        """Returns a copy of this String object converted to uppercase using the casing rules of the invariant culture."""
    @typing.overload
    def Trim(self) -> str:
        """Removes all leading and trailing white-space characters from the current string."""
    @typing.overload
    def Trim(self, trimChar: str) -> str:
        """Removes all leading and trailing instances of a character from the current string."""
    @typing.overload
    def Trim(self, *trimChars: str) -> str:
        """Removes all leading and trailing occurrences of a set of characters specified in an array from the current string."""
    @typing.overload
    def TrimEnd(self) -> str:
        """Removes all the trailing white-space characters from the current string."""
    @typing.overload
    def TrimEnd(self, trimChar: str) -> str:
        """Removes all the trailing occurrences of a character from the current string."""
    @typing.overload
    def TrimEnd(self, *trimChars: str) -> str:
        """Removes all the trailing occurrences of a set of characters specified in an array from the current string."""
    @typing.overload
    def TrimStart(self) -> str:
        """Removes all the leading white-space characters from the current string."""
    @typing.overload
    def TrimStart(self, trimChar: str) -> str:
        """Removes all the leading occurrences of a specified character from the current string."""
    @typing.overload
    def TrimStart(self, *trimChars: str) -> str:
        """Removes all the leading occurrences of a set of characters specified in an array from the current string."""
    def TryCopyTo(self, destination: typing_extensions.Buffer) -> bool:
        """Copies the contents of this string into the destination span."""
    def __getitem__(self, index: int) -> str: ...
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    ...

class StringComparer(System.Collections.Generic.IComparer[str], System.Collections.Generic.IEqualityComparer[str], System.Collections.IComparer, System.Collections.IEqualityComparer):
    """Represents a string comparison operation that uses specific case and culture-based or ordinal comparison rules."""
    @typing.overload
    def Compare(self, x: str | None, y: str | None) -> int:
        """When overridden in a derived class, compares two strings and returns an indication of their relative sort order."""
    @typing.overload
    def Compare(self, x: object | None, y: object | None) -> int:
        """When overridden in a derived class, compares two objects and returns an indication of their relative sort order."""
    @typing.overload
    @staticmethod
    def Create(culture: System.Globalization.CultureInfo, ignoreCase: bool) -> System.StringComparer:
        """Creates a StringComparer object that compares strings according to the rules of a specified culture."""
    @typing.overload
    @staticmethod
    def Create(culture: System.Globalization.CultureInfo, options: System.Globalization.CompareOptions) -> System.StringComparer:
        """Creates a StringComparer object that compares strings according to the rules of a specified culture and string options."""
    CurrentCulture: typing.ClassVar[System.StringComparer]
    """Gets a StringComparer object that performs a case-sensitive string comparison using the word comparison rules of the current culture."""
    CurrentCultureIgnoreCase: typing.ClassVar[System.StringComparer]
    """Gets a StringComparer object that performs case-insensitive string comparisons using the word comparison rules of the current culture."""
    @typing.overload
    def Equals(self, x: str | None, y: str | None) -> bool:
        """When overridden in a derived class, indicates whether two strings are equal."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    @typing.overload
    def Equals(self, x: object | None, y: object | None) -> bool:
        """When overridden in a derived class, indicates whether two objects are equal."""
    @staticmethod
    def FromComparison(comparisonType: System.StringComparison) -> System.StringComparer:
        """Converts the specified StringComparison instance to a StringComparer instance."""
    @typing.overload
    def GetHashCode(self, obj: str) -> int:
        """When overridden in a derived class, gets the hash code for the specified string."""
    @typing.overload
    def GetHashCode(self) -> int:
        """Serves as the default hash function."""
    @typing.overload
    def GetHashCode(self, obj: object) -> int:
        """When overridden in a derived class, gets the hash code for the specified object."""
    InvariantCulture: typing.ClassVar[System.StringComparer]
    """Gets a StringComparer object that performs a case-sensitive string comparison using the word comparison rules of the invariant culture."""
    InvariantCultureIgnoreCase: typing.ClassVar[System.StringComparer]
    """Gets a StringComparer object that performs a case-insensitive string comparison using the word comparison rules of the invariant culture."""
    @staticmethod
    def IsWellKnownCultureAwareComparer(comparer: System.Collections.Generic.IEqualityComparer[str | None] | None) -> tuple[bool, System.Globalization.CompareInfo | None, System.Globalization.CompareOptions]:
        """Determines whether the specified IEqualityComparer is a well-known culture-aware string comparer."""
    @staticmethod
    def IsWellKnownOrdinalComparer(comparer: System.Collections.Generic.IEqualityComparer[str | None] | None) -> tuple[bool, bool]:
        """Determines whether the specified IEqualityComparer is a well-known ordinal string comparer."""
    Ordinal: typing.ClassVar[System.StringComparer]
    """Gets a StringComparer object that performs a case-sensitive ordinal string comparison."""
    OrdinalIgnoreCase: typing.ClassVar[System.StringComparer]
    """Gets a StringComparer object that performs a case-insensitive ordinal string comparison."""
    ...

class StringComparison(System.Enum):
    """Specifies the culture, case, and sort rules to be used by certain overloads of the String.Compare and String.Equals methods."""
    CurrentCulture: typing.ClassVar[System.StringComparison]
    """Compare strings using culture-sensitive sort rules and the current culture."""
    CurrentCultureIgnoreCase: typing.ClassVar[System.StringComparison]
    """Compare strings using culture-sensitive sort rules, the current culture, and ignoring the case of the strings being compared."""
    InvariantCulture: typing.ClassVar[System.StringComparison]
    """Compare strings using culture-sensitive sort rules and the invariant culture."""
    InvariantCultureIgnoreCase: typing.ClassVar[System.StringComparison]
    """Compare strings using culture-sensitive sort rules, the invariant culture, and ignoring the case of the strings being compared."""
    Ordinal: typing.ClassVar[System.StringComparison]
    """Compare strings using ordinal (binary) sort rules."""
    OrdinalIgnoreCase: typing.ClassVar[System.StringComparison]
    """Compare strings using ordinal (binary) sort rules and ignoring the case of the strings being compared."""
    ...

class StringNormalizationExtensions(System.Object):
    """Provides extension methods to work with string normalization."""
    @staticmethod
    def GetNormalizedLength(source: str, normalizationForm: System.Text.NormalizationForm = ...) -> int:
        """Gets the estimated length of the normalized form of the specified string in the NormalizationForm.FormC."""
    @typing.overload
    @staticmethod
    def IsNormalized(strInput: str) -> bool:
        """Indicates whether the specified string is in Unicode normalization form C."""
    @typing.overload
    @staticmethod
    def IsNormalized(strInput: str, normalizationForm: System.Text.NormalizationForm) -> bool:
        """Indicates whether a string is in a specified Unicode normalization form."""
    @typing.overload
    @staticmethod
    def IsNormalized(source: str, normalizationForm: System.Text.NormalizationForm = ...) -> bool:
        """Determines whether the specified span of characters is in a normalized form."""
    @typing.overload
    @staticmethod
    def Normalize(strInput: str) -> str:
        """Normalizes a string to a Unicode normalization form C."""
    @typing.overload
    @staticmethod
    def Normalize(strInput: str, normalizationForm: System.Text.NormalizationForm) -> str:
        """Normalizes a string to the specified Unicode normalization form."""
    @staticmethod
    def TryNormalize(source: str, destination: typing_extensions.Buffer, normalizationForm: System.Text.NormalizationForm = ...) -> tuple[bool, int]:
        """Normalizes the specified span of characters to the specified normalization form."""
    ...

class StringSplitOptions(System.Enum):
    """Specifies options for applicable Overload:System.String.Split method overloads, such as whether to omit empty substrings from the returned array or trim whitespace from substrings."""
    None_: typing.ClassVar[System.StringSplitOptions]
    """Use the default options when splitting strings."""
    RemoveEmptyEntries: typing.ClassVar[System.StringSplitOptions]
    """Omit array elements that contain an empty string from the result. If StringSplitOptions.RemoveEmptyEntries and StringSplitOptions.TrimEntries are specified together, then substrings that consist only of white-space characters are also removed from the result."""
    TrimEntries: typing.ClassVar[System.StringSplitOptions]
    """Trim white-space characters from each substring in the result. This field is available in .NET 5 and later versions only. If StringSplitOptions.RemoveEmptyEntries and StringSplitOptions.TrimEntries are specified together, then substrings that consist only of white-space characters are also removed from the result."""
    ...

class SystemException(System.Exception):
    """Serves as the base class for system exceptions namespace."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the SystemException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the SystemException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the SystemException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class TimeOnly(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a time of day, as would be read from a clock, within the range 00:00:00 to 23:59:59.9999999."""
    @typing.overload
    def __init__(self, hour: int, minute: int) -> None:
        """Initializes a new instance of the TimeOnly structure to the specified hour and the minute."""
    @typing.overload
    def __init__(self, hour: int, minute: int, second: int) -> None:
        """Initializes a new instance of the TimeOnly structure to the specified hour, minute, and second."""
    @typing.overload
    def __init__(self, hour: int, minute: int, second: int, millisecond: int) -> None:
        """Initializes a new instance of the TimeOnly structure to the specified hour, minute, second, and millisecond."""
    @typing.overload
    def __init__(self, hour: int, minute: int, second: int, millisecond: int, microsecond: int) -> None:
        """Initializes a new instance of the TimeOnly structure to the specified hour, minute, second, millisecond, and microsecond."""
    @typing.overload
    def __init__(self, ticks: int) -> None:
        """Initializes a new instance of the TimeOnly structure using a specified number of ticks."""
    @typing.overload
    def Add(self, value: datetime.timedelta | System.TimeSpan) -> datetime.time:
        """Returns a new TimeOnly that adds the value of the specified time span to the value of this instance."""
    @typing.overload
    def Add(self, value: datetime.timedelta | System.TimeSpan) -> tuple[datetime.time, int]:
        """Returns a new TimeOnly that adds the value of the specified time span to the value of this instance. If the result wraps past the end of the day, this method returns the number of excess days as an out parameter."""
    @typing.overload
    def AddHours(self, value: float) -> datetime.time:
        """Returns a new TimeOnly that adds the specified number of hours to the value of this instance."""
    @typing.overload
    def AddHours(self, value: float) -> tuple[datetime.time, int]:
        """Returns a new TimeOnly that adds the specified number of hours to the value of this instance. If the result wraps past the end of the day, this method returns the number of excess days as an out parameter."""
    @typing.overload
    def AddMinutes(self, value: float) -> datetime.time:
        """Returns a new TimeOnly that adds the specified number of minutes to the value of this instance."""
    @typing.overload
    def AddMinutes(self, value: float) -> tuple[datetime.time, int]:
        """Returns a new TimeOnly that adds the specified number of minutes to the value of this instance. If the result wraps past the end of the day, this method returns the number of excess days as an out parameter."""
    @typing.overload
    def CompareTo(self, value: datetime.time | System.TimeOnly) -> int:
        """Compares the value of this instance to a specified TimeOnly value and indicates whether this instance is earlier than, the same as, or later than the specified TimeOnly value."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares the value of this instance to a specified object that contains a specified TimeOnly value, and returns an integer that indicates whether this instance is earlier than, the same as, or later than the specified TimeOnly value."""
    @typing.overload
    def Deconstruct(self) -> tuple[int, int]:
        """Deconstructs this TimeOnly instance into TimeOnly.Hour and TimeOnly.Minute."""
    @typing.overload
    def Deconstruct(self) -> tuple[int, int, int]:
        """Deconstructs this TimeOnly instance into TimeOnly.Hour, TimeOnly.Minute, and TimeOnly.Second."""
    @typing.overload
    def Deconstruct(self) -> tuple[int, int, int, int]:
        """Deconstructs this TimeOnly instance into TimeOnly.Hour, TimeOnly.Minute, TimeOnly.Second, and TimeOnly.Millisecond."""
    @typing.overload
    def Deconstruct(self) -> tuple[int, int, int, int, int]:
        """Deconstructs this TimeOnly instance into TimeOnly.Hour, TimeOnly.Minute, TimeOnly.Second, TimeOnly.Millisecond, and TimeOnly.Microsecond."""
    @typing.overload
    def Equals(self, value: datetime.time | System.TimeOnly) -> bool:
        """Returns a value indicating whether the value of this instance is equal to the value of the specified TimeOnly instance."""
    @typing.overload
    def Equals(self, value: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    @staticmethod
    def FromDateTime(dateTime: datetime.datetime | System.DateTime) -> datetime.time:
        """Constructs a TimeOnly object from a DateTime representing the time of the day in this DateTime object."""
    @staticmethod
    def FromTimeSpan(timeSpan: datetime.timedelta | System.TimeSpan) -> datetime.time:
        """Constructs a TimeOnly object from a time span representing the time elapsed since midnight."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @property
    def Hour(self) -> int:
        """Gets the hour component of the time represented by this instance."""
    def IsBetween(self, start: datetime.time | System.TimeOnly, end: datetime.time | System.TimeOnly) -> bool:
        """Determines if a time falls within the range provided. Supports both 'normal' ranges such as 10:00-12:00, and ranges that span midnight such as 23:00-01:00."""
    MaxValue: typing.ClassVar[datetime.time]
    """Gets the largest possible value of TimeOnly."""
    @property
    def Microsecond(self) -> int:
        """Gets the microsecond component of the time represented by this instance."""
    @property
    def Millisecond(self) -> int:
        """Gets the millisecond component of the time represented by this instance."""
    MinValue: typing.ClassVar[datetime.time]
    """Gets the smallest possible value of TimeOnly."""
    @property
    def Minute(self) -> int:
        """Gets the minute component of the time represented by this instance."""
    @property
    def Nanosecond(self) -> int:
        """Gets the nanosecond component of the time represented by this instance."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None = ..., style: System.Globalization.DateTimeStyles = ...) -> datetime.time:
        """Converts a memory span that contains string representation of a time to its TimeOnly equivalent by using culture-specific format information and a formatting style."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> datetime.time:
        """Converts the string representation of a time to its TimeOnly equivalent by using the conventions of the current culture."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles = ...) -> datetime.time:
        """Converts the string representation of a time to its TimeOnly equivalent by using culture-specific format information and a formatting style."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> datetime.time:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str, provider: System.IFormatProvider | None = ..., style: System.Globalization.DateTimeStyles = ...) -> datetime.time:
        """Converts the specified span representation of a time to its TimeOnly equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, formats: collections.abc.Iterable[str]) -> datetime.time:
        """Converts the specified span to its TimeOnly equivalent using the specified array of formats. The format of the string representation must match at least one of the specified formats exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, formats: collections.abc.Iterable[str], provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles = ...) -> datetime.time:
        """Converts the specified span representation of a time to its TimeOnly equivalent using the specified array of formats, culture-specific format information, and style. The format of the string representation must match at least one of the specified formats exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str) -> datetime.time:
        """Converts the specified string representation of a time to its TimeOnly equivalent using the specified format. The format of the string representation must match the specified format exactly or an exception is thrown."""
    @typing.overload
    @staticmethod
    def ParseExact(s: str, format: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles = ...) -> datetime.time:
        """Converts the specified string representation of a time to its TimeOnly equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly or an exception is thrown."""
    @property
    def Second(self) -> int:
        """Gets the seconds component of the time represented by this instance."""
    @property
    def Ticks(self) -> int:
        """Gets the number of ticks that represent the time of this instance."""
    def ToLongTimeString(self) -> str:
        """Converts the value of the current TimeOnly instance to its equivalent long date string representation."""
    def ToShortTimeString(self) -> str:
        """Converts the current TimeOnly instance to its equivalent short time string representation."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the current TimeOnly instance to its equivalent short time string representation using the formatting conventions of the current culture."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the current TimeOnly instance to its equivalent string representation using the specified format and the formatting conventions of the current culture."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the value of the current TimeOnly instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the value of the current TimeOnly instance to its equivalent string representation using the specified culture-specific format information."""
    def ToTimeSpan(self) -> datetime.timedelta:
        """Convert the current TimeOnly instance to a TimeSpan object."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current TimeOnly instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, datetime.time]:
        """Converts the specified span representation of a time to its TimeOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.time]:
        """Converts the specified span representation of a time to its TimeOnly equivalent using the specified array of formats, culture-specific format information and style, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, datetime.time]:
        """Converts the specified string representation of a time to its TimeOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.time]:
        """Converts the specified string representation of a time to its TimeOnly equivalent using the specified array of formats, culture-specific format information and style, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, datetime.time]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, datetime.time]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, format: str) -> tuple[bool, datetime.time]:
        """Converts the specified span representation of a time to its TimeOnly equivalent using the specified format and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, format: str, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.time]:
        """Converts the specified span representation of a time to its TimeOnly equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, formats: collections.abc.Iterable[str | None] | None) -> tuple[bool, datetime.time]:
        """Converts the specified character span of a time to its TimeOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str, formats: collections.abc.Iterable[str | None] | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.time]:
        """Converts the specified character span of a time to its TimeOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, format: str | None) -> tuple[bool, datetime.time]:
        """Converts the specified string representation of a time to its TimeOnly equivalent using the specified format and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, format: str | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.time]:
        """Converts the specified span representation of a time to its TimeOnly equivalent using the specified format, culture-specific format information, and style. The format of the string representation must match the specified format exactly. The method returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, formats: collections.abc.Iterable[str | None] | None) -> tuple[bool, datetime.time]:
        """Converts the specified string representation of a time to its TimeOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(s: str | None, formats: collections.abc.Iterable[str | None] | None, provider: System.IFormatProvider | None, style: System.Globalization.DateTimeStyles) -> tuple[bool, datetime.time]:
        """Converts the specified string representation of a time to its TimeOnly equivalent and returns a value that indicates whether the conversion succeeded."""
    def __ge__(self, other: datetime.time | System.TimeOnly, /) -> bool: ...
    def __gt__(self, other: datetime.time | System.TimeOnly, /) -> bool: ...
    def __le__(self, other: datetime.time | System.TimeOnly, /) -> bool: ...
    def __lt__(self, other: datetime.time | System.TimeOnly, /) -> bool: ...
    def __sub__(self, other: datetime.time | System.TimeOnly, /) -> datetime.timedelta: ...
    ...

class TimeProvider(System.Object):
    """Provides an abstraction for time."""
    def CreateTimer(self, callback: collections.abc.Callable[[typing.Any], object], state: object | None, dueTime: datetime.timedelta | System.TimeSpan, period: datetime.timedelta | System.TimeSpan) -> System.Threading.ITimer:
        """Creates a new ITimer instance, using TimeSpan values to measure time intervals."""
    @typing.overload
    def GetElapsedTime(self, startingTimestamp: int, endingTimestamp: int) -> datetime.timedelta:
        """Gets the elapsed time between two timestamps retrieved using TimeProvider.GetTimestamp."""
    @typing.overload
    def GetElapsedTime(self, startingTimestamp: int) -> datetime.timedelta:
        """Gets the elapsed time since the startingTimestamp value retrieved using TimeProvider.GetTimestamp."""
    def GetLocalNow(self) -> datetime.datetime:
        """Gets a DateTimeOffset value that is set to the current date and time according to this TimeProvider's notion of time based on TimeProvider.GetUtcNow, with the offset set to the TimeProvider.LocalTimeZone's offset from Coordinated Universal Time (UTC)."""
    def GetTimestamp(self) -> int:
        """Gets the current high-frequency value designed to measure small time intervals with high accuracy in the timer mechanism."""
    def GetUtcNow(self) -> datetime.datetime:
        """Gets a DateTimeOffset value whose date and time are set to the current Coordinated Universal Time (UTC) date and time and whose offset is Zero, all according to this TimeProvider's notion of time."""
    @property
    def LocalTimeZone(self) -> System.TimeZoneInfo:
        """Gets a TimeZoneInfo object that represents the local time zone according to this TimeProvider's notion of time."""
    System: typing.ClassVar[System.TimeProvider]
    """Gets a TimeProvider that provides a clock based on DateTimeOffset.UtcNow, a time zone based on TimeZoneInfo.Local, a high-performance time stamp based on Stopwatch, and a timer based on Timer."""
    @property
    def TimestampFrequency(self) -> int:
        """Gets the frequency of TimeProvider.GetTimestamp of high-frequency value per second."""
    ...

class TimeSpan(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a time interval."""
    @typing.overload
    def __init__(self, ticks: int) -> None:
        """Initializes a new instance of the TimeSpan structure to the specified number of ticks."""
    @typing.overload
    def __init__(self, hours: int, minutes: int, seconds: int) -> None:
        """Initializes a new instance of the TimeSpan structure to a specified number of hours, minutes, and seconds."""
    @typing.overload
    def __init__(self, days: int, hours: int, minutes: int, seconds: int) -> None:
        """Initializes a new instance of the TimeSpan structure to a specified number of days, hours, minutes, and seconds."""
    @typing.overload
    def __init__(self, days: int, hours: int, minutes: int, seconds: int, milliseconds: int) -> None:
        """Initializes a new instance of the TimeSpan structure to a specified number of days, hours, minutes, seconds, and milliseconds."""
    @typing.overload
    def __init__(self, days: int, hours: int, minutes: int, seconds: int, milliseconds: int, microseconds: int) -> None:
        """Initializes a new instance of the TimeSpan structure to a specified number of days, hours, minutes, seconds, milliseconds, and microseconds."""
    def Add(self, ts: datetime.timedelta | System.TimeSpan) -> datetime.timedelta:
        """Returns a new TimeSpan object whose value is the sum of the specified TimeSpan object and this instance."""
    @staticmethod
    def Compare(t1: datetime.timedelta | System.TimeSpan, t2: datetime.timedelta | System.TimeSpan) -> int:
        """Compares two TimeSpan values and returns an integer that indicates whether the first value is shorter than, equal to, or longer than the second value."""
    @typing.overload
    def CompareTo(self, value: datetime.timedelta | System.TimeSpan) -> int:
        """Compares this instance to a specified TimeSpan object and returns an integer that indicates whether this instance is shorter than, equal to, or longer than the TimeSpan object."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an integer that indicates whether this instance is shorter than, equal to, or longer than the specified object."""
    @property
    def Days(self) -> int:
        """Gets the days component of the time interval represented by the current TimeSpan structure."""
    @typing.overload
    def Divide(self, divisor: float) -> datetime.timedelta:
        """Returns a new TimeSpan object whose value is the result of dividing this instance by the specified divisor."""
    @typing.overload
    def Divide(self, ts: datetime.timedelta | System.TimeSpan) -> float:
        """Returns a new Double value that's the result of dividing this instance by ts."""
    def Duration(self) -> datetime.timedelta:
        """Returns a new TimeSpan object whose value is the absolute value of the current TimeSpan object."""
    @typing.overload
    def Equals(self, obj: datetime.timedelta | System.TimeSpan) -> bool:
        """Returns a value indicating whether this instance is equal to a specified TimeSpan object."""
    @typing.overload
    def Equals(self, value: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    @typing.overload
    @staticmethod
    def FromDays(value: float) -> datetime.timedelta:
        """Returns a TimeSpan that represents a specified number of days, where the specification is accurate to the nearest millisecond."""
    @typing.overload
    @staticmethod
    def FromDays(days: int) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of days."""
    @typing.overload
    @staticmethod
    def FromDays(days: int, hours: int = ..., minutes: int = ..., seconds: int = ..., milliseconds: int = ..., microseconds: int = ...) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of days, hours, minutes, seconds, milliseconds, and microseconds."""
    @typing.overload
    @staticmethod
    def FromHours(hours: int) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of hours."""
    @typing.overload
    @staticmethod
    def FromHours(hours: int, minutes: int = ..., seconds: int = ..., milliseconds: int = ..., microseconds: int = ...) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of hours, minutes, seconds, milliseconds, and microseconds."""
    @typing.overload
    @staticmethod
    def FromHours(value: float) -> datetime.timedelta:
        """Returns a TimeSpan that represents a specified number of hours, where the specification is accurate to the nearest millisecond."""
    @typing.overload
    @staticmethod
    def FromMicroseconds(microseconds: int) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of microseconds."""
    @typing.overload
    @staticmethod
    def FromMicroseconds(value: float) -> datetime.timedelta:
        """Returns a TimeSpan that represents a specified number of microseconds."""
    @typing.overload
    @staticmethod
    def FromMilliseconds(milliseconds: int) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of milliseconds."""
    @typing.overload
    @staticmethod
    def FromMilliseconds(milliseconds: int, microseconds: int) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of milliseconds, and microseconds."""
    @typing.overload
    @staticmethod
    def FromMilliseconds(value: float) -> datetime.timedelta:
        """Returns a TimeSpan that represents a specified number of milliseconds."""
    @typing.overload
    @staticmethod
    def FromMinutes(minutes: int) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of minutes."""
    @typing.overload
    @staticmethod
    def FromMinutes(minutes: int, seconds: int = ..., milliseconds: int = ..., microseconds: int = ...) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of minutes, seconds, milliseconds, and microseconds."""
    @typing.overload
    @staticmethod
    def FromMinutes(value: float) -> datetime.timedelta:
        """Returns a TimeSpan that represents a specified number of minutes, where the specification is accurate to the nearest millisecond."""
    @typing.overload
    @staticmethod
    def FromSeconds(seconds: int) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of seconds."""
    @typing.overload
    @staticmethod
    def FromSeconds(seconds: int, milliseconds: int = ..., microseconds: int = ...) -> datetime.timedelta:
        """Initializes a new instance of the TimeSpan structure to a specified number of seconds, milliseconds, and microseconds."""
    @typing.overload
    @staticmethod
    def FromSeconds(value: float) -> datetime.timedelta:
        """Returns a TimeSpan that represents a specified number of seconds, where the specification is accurate to the nearest millisecond."""
    @staticmethod
    def FromTicks(value: int) -> datetime.timedelta:
        """Returns a TimeSpan that represents a specified time, where the specification is in units of ticks."""
    def GetHashCode(self) -> int:
        """Returns a hash code for this instance."""
    @property
    def Hours(self) -> int:
        """Gets the hours component of the time interval represented by the current TimeSpan structure."""
    HoursPerDay: typing.ClassVar[int]
    """Represents the number of hours in 1 day. This field is constant."""
    MaxValue: typing.ClassVar[datetime.timedelta]
    """Represents the maximum TimeSpan value. This field is read-only."""
    @property
    def Microseconds(self) -> int:
        """Gets the microseconds component of the time interval represented by the current TimeSpan structure."""
    MicrosecondsPerDay: typing.ClassVar[int]
    """Represents the number of microseconds in 1 day. This field is constant."""
    MicrosecondsPerHour: typing.ClassVar[int]
    """Represents the number of microseconds in 1 hour. This field is constant."""
    MicrosecondsPerMillisecond: typing.ClassVar[int]
    """Represents the number of microseconds in 1 millisecond. This field is constant."""
    MicrosecondsPerMinute: typing.ClassVar[int]
    """Represents the number of microseconds in 1 minute. This field is constant."""
    MicrosecondsPerSecond: typing.ClassVar[int]
    """Represents the number of microseconds in 1 second. This field is constant."""
    @property
    def Milliseconds(self) -> int:
        """Gets the milliseconds component of the time interval represented by the current TimeSpan structure."""
    MillisecondsPerDay: typing.ClassVar[int]
    """Represents the number of milliseconds in 1 day. This field is constant."""
    MillisecondsPerHour: typing.ClassVar[int]
    """Represents the number of milliseconds in 1 hour. This field is constant."""
    MillisecondsPerMinute: typing.ClassVar[int]
    """Represents the number of milliseconds in 1 minute. This field is constant."""
    MillisecondsPerSecond: typing.ClassVar[int]
    """Represents the number of milliseconds in 1 second. This field is constant."""
    MinValue: typing.ClassVar[datetime.timedelta]
    """Represents the minimum TimeSpan value. This field is read-only."""
    @property
    def Minutes(self) -> int:
        """Gets the minutes component of the time interval represented by the current TimeSpan structure."""
    MinutesPerDay: typing.ClassVar[int]
    """Represents the number of minutes in 1 day. This field is constant."""
    MinutesPerHour: typing.ClassVar[int]
    """Represents the number of minutes in 1 hour. This field is constant."""
    def Multiply(self, factor: float) -> datetime.timedelta:
        """Returns a new TimeSpan object which value is the result of multiplication of this instance and the specified factor."""
    @property
    def Nanoseconds(self) -> int:
        """Gets the nanoseconds component of the time interval represented by the current TimeSpan structure."""
    NanosecondsPerTick: typing.ClassVar[int]
    """Represents the number of nanoseconds per tick. This field is constant."""
    def Negate(self) -> datetime.timedelta:
        """Returns a new TimeSpan object whose value is the negated value of this instance."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> datetime.timedelta:
        """Converts the string representation of a time interval to its TimeSpan equivalent."""
    @typing.overload
    @staticmethod
    def Parse(input: str, formatProvider: System.IFormatProvider | None) -> datetime.timedelta:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified culture-specific format information."""
    @typing.overload
    @staticmethod
    def Parse(input: str, formatProvider: System.IFormatProvider | None = ...) -> datetime.timedelta:
        """Converts the span representation of a time interval to its TimeSpan equivalent by using the specified culture-specific format information."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None) -> datetime.timedelta:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified format and culture-specific format information. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, formats: collections.abc.Iterable[str], formatProvider: System.IFormatProvider | None) -> datetime.timedelta:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified array of format strings and culture-specific format information. The format of the string representation must match one of the specified formats exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None, styles: System.Globalization.TimeSpanStyles) -> datetime.timedelta:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified format, culture-specific format information, and styles. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None, styles: System.Globalization.TimeSpanStyles = ...) -> datetime.timedelta:
        """Converts the char span of a time interval to its TimeSpan equivalent by using the specified format and culture-specific format information. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, formats: collections.abc.Iterable[str], formatProvider: System.IFormatProvider | None, styles: System.Globalization.TimeSpanStyles) -> datetime.timedelta:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified formats, culture-specific format information, and styles. The format of the string representation must match one of the specified formats exactly."""
    @typing.overload
    @staticmethod
    def ParseExact(input: str, formats: collections.abc.Iterable[str], formatProvider: System.IFormatProvider | None, styles: System.Globalization.TimeSpanStyles = ...) -> datetime.timedelta:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified formats, culture-specific format information, and styles. The format of the string representation must match one of the specified formats exactly."""
    @property
    def Seconds(self) -> int:
        """Gets the seconds component of the time interval represented by the current TimeSpan structure."""
    SecondsPerDay: typing.ClassVar[int]
    """Represents the number of seconds in 1 day. This field is constant."""
    SecondsPerHour: typing.ClassVar[int]
    """Represents the number of seconds in 1 hour. This field is constant."""
    SecondsPerMinute: typing.ClassVar[int]
    """Represents the number of seconds in 1 minute. This field is constant."""
    def Subtract(self, ts: datetime.timedelta | System.TimeSpan) -> datetime.timedelta:
        """Returns a new TimeSpan object whose value is the difference between the specified TimeSpan object and this instance."""
    @property
    def Ticks(self) -> int:
        """Gets the number of ticks that represent the value of the current TimeSpan structure."""
    TicksPerDay: typing.ClassVar[int]
    """Represents the number of ticks in 1 day. This field is constant."""
    TicksPerHour: typing.ClassVar[int]
    """Represents the number of ticks in 1 hour. This field is constant."""
    TicksPerMicrosecond: typing.ClassVar[int]
    """Represents the number of ticks in 1 microsecond. This field is constant."""
    TicksPerMillisecond: typing.ClassVar[int]
    """Represents the number of ticks in 1 millisecond. This field is constant."""
    TicksPerMinute: typing.ClassVar[int]
    """Represents the number of ticks in 1 minute. This field is constant."""
    TicksPerSecond: typing.ClassVar[int]
    """Represents the number of ticks in 1 second."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of the current TimeSpan object to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the value of the current TimeSpan object to its equivalent string representation by using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, formatProvider: System.IFormatProvider | None) -> str:
        """Converts the value of the current TimeSpan object to its equivalent string representation by using the specified format and culture-specific formatting information."""
    @property
    def TotalDays(self) -> float:
        """Gets the value of the current TimeSpan structure expressed in whole and fractional days."""
    @property
    def TotalHours(self) -> float:
        """Gets the value of the current TimeSpan structure expressed in whole and fractional hours."""
    @property
    def TotalMicroseconds(self) -> float:
        """Gets the value of the current TimeSpan structure expressed in whole and fractional microseconds."""
    @property
    def TotalMilliseconds(self) -> float:
        """Gets the value of the current TimeSpan structure expressed in whole and fractional milliseconds."""
    @property
    def TotalMinutes(self) -> float:
        """Gets the value of the current TimeSpan structure expressed in whole and fractional minutes."""
    @property
    def TotalNanoseconds(self) -> float:
        """Gets the value of the current TimeSpan structure expressed in whole and fractional nanoseconds."""
    @property
    def TotalSeconds(self) -> float:
        """Gets the value of the current TimeSpan structure expressed in whole and fractional seconds."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., formatProvider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current timespan number instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., formatProvider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, datetime.timedelta]:
        """Converts the string representation of a time interval to its TimeSpan equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, datetime.timedelta]:
        """Converts the span representation of a time interval to its TimeSpan equivalent and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(input: str | None, formatProvider: System.IFormatProvider | None) -> tuple[bool, datetime.timedelta]:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified culture-specific formatting information, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(input: str, formatProvider: System.IFormatProvider | None) -> tuple[bool, datetime.timedelta]:
        """Converts the span representation of a time interval to its TimeSpan equivalent by using the specified culture-specific formatting information, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str | None, format: str | None, formatProvider: System.IFormatProvider | None) -> tuple[bool, datetime.timedelta]:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified format and culture-specific format information. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None) -> tuple[bool, datetime.timedelta]:
        """Converts the specified span representation of a time interval to its TimeSpan equivalent by using the specified format and culture-specific format information. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str | None, formats: collections.abc.Iterable[str | None] | None, formatProvider: System.IFormatProvider | None) -> tuple[bool, datetime.timedelta]:
        """Converts the specified string representation of a time interval to its TimeSpan equivalent by using the specified formats and culture-specific format information. The format of the string representation must match one of the specified formats exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str, formats: collections.abc.Iterable[str | None] | None, formatProvider: System.IFormatProvider | None) -> tuple[bool, datetime.timedelta]:
        """Converts the specified span representation of a time interval to its TimeSpan equivalent by using the specified formats and culture-specific format information. The format of the string representation must match one of the specified formats exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str | None, format: str | None, formatProvider: System.IFormatProvider | None, styles: System.Globalization.TimeSpanStyles) -> tuple[bool, datetime.timedelta]:
        """Converts the string representation of a time interval to its TimeSpan equivalent by using the specified format, culture-specific format information and styles. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str, format: str, formatProvider: System.IFormatProvider | None, styles: System.Globalization.TimeSpanStyles) -> tuple[bool, datetime.timedelta]:
        """Converts the specified span representation of a time interval to its TimeSpan equivalent by using the specified format, culture-specific format information, and styles, and returns a value that indicates whether the conversion succeeded. The format of the string representation must match the specified format exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str | None, formats: collections.abc.Iterable[str | None] | None, formatProvider: System.IFormatProvider | None, styles: System.Globalization.TimeSpanStyles) -> tuple[bool, datetime.timedelta]:
        """Converts the specified string representation of a time interval to its TimeSpan equivalent by using the specified formats, culture-specific format information and styles. The format of the string representation must match one of the specified formats exactly."""
    @typing.overload
    @staticmethod
    def TryParseExact(input: str, formats: collections.abc.Iterable[str | None] | None, formatProvider: System.IFormatProvider | None, styles: System.Globalization.TimeSpanStyles) -> tuple[bool, datetime.timedelta]:
        """Converts the specified span representation of a time interval to its TimeSpan equivalent by using the specified formats, culture-specific format information and styles. The format of the string representation must match one of the specified formats exactly."""
    Zero: typing.ClassVar[datetime.timedelta]
    """Represents the zero TimeSpan value. This field is read-only."""
    def __add__(self, other: datetime.timedelta | System.TimeSpan, /) -> datetime.timedelta: ...
    def __ge__(self, other: datetime.timedelta | System.TimeSpan, /) -> bool: ...
    def __gt__(self, other: datetime.timedelta | System.TimeSpan, /) -> bool: ...
    def __le__(self, other: datetime.timedelta | System.TimeSpan, /) -> bool: ...
    def __lt__(self, other: datetime.timedelta | System.TimeSpan, /) -> bool: ...
    def __mul__(self, other: float, /) -> datetime.timedelta: ...
    def __neg__(self, /) -> datetime.timedelta: ...
    def __pos__(self, /) -> datetime.timedelta: ...
    def __rmul__(self, other: float, /) -> datetime.timedelta: ...
    def __sub__(self, other: datetime.timedelta | System.TimeSpan, /) -> datetime.timedelta: ...
    @typing.overload
    def __truediv__(self, other: float, /) -> datetime.timedelta: ...
    @typing.overload
    def __truediv__(self, other: datetime.timedelta | System.TimeSpan, /) -> float: ...
    ...

class TimeZone(System.Object):
    """Represents a time zone."""
    CurrentTimeZone: typing.ClassVar[System.TimeZone]
    """Gets the time zone of the current computer."""
    @property
    def DaylightName(self) -> str:
        """Gets the daylight saving time zone name."""
    def GetDaylightChanges(self, year: int) -> System.Globalization.DaylightTime:
        """Returns the daylight saving time period for a particular year."""
    def GetUtcOffset(self, time: datetime.datetime | System.DateTime) -> datetime.timedelta:
        """Returns the Coordinated Universal Time (UTC) offset for the specified local time."""
    def IsDaylightSavingTime(self, time: datetime.datetime | System.DateTime) -> bool:
        """Returns a value indicating whether the specified date and time is within a daylight saving time period."""
    @property
    def StandardName(self) -> str:
        """Gets the standard time zone name."""
    def ToLocalTime(self, time: datetime.datetime | System.DateTime) -> datetime.datetime:
        """Returns the local time that corresponds to a specified date and time value."""
    def ToUniversalTime(self, time: datetime.datetime | System.DateTime) -> datetime.datetime:
        """Returns the Coordinated Universal Time (UTC) that corresponds to a specified time."""
    ...

class TimeZoneInfo:
    """Represents any time zone in the world."""
    class AdjustmentRule:
        """Provides information about a time zone adjustment, such as the transition to and from daylight saving time."""
        @property
        def BaseUtcOffsetDelta(self) -> datetime.timedelta:
            """Gets the time difference with the base UTC offset for the time zone during the adjustment-rule period."""
        @typing.overload
        @staticmethod
        def CreateAdjustmentRule(dateStart: datetime.datetime | System.DateTime, dateEnd: datetime.datetime | System.DateTime, daylightDelta: datetime.timedelta | System.TimeSpan, daylightTransitionStart: System.TimeZoneInfo.TransitionTime, daylightTransitionEnd: System.TimeZoneInfo.TransitionTime, baseUtcOffsetDelta: datetime.timedelta | System.TimeSpan) -> System.TimeZoneInfo.AdjustmentRule:
            """Creates a new adjustment rule for a particular time zone."""
        @typing.overload
        @staticmethod
        def CreateAdjustmentRule(dateStart: datetime.datetime | System.DateTime, dateEnd: datetime.datetime | System.DateTime, daylightDelta: datetime.timedelta | System.TimeSpan, daylightTransitionStart: System.TimeZoneInfo.TransitionTime, daylightTransitionEnd: System.TimeZoneInfo.TransitionTime) -> System.TimeZoneInfo.AdjustmentRule:
            """Creates a new adjustment rule for a particular time zone."""
        @property
        def DateEnd(self) -> datetime.datetime:
            """Gets the date when the adjustment rule ceases to be in effect."""
        @property
        def DateStart(self) -> datetime.datetime:
            """Gets the date when the adjustment rule takes effect."""
        @property
        def DaylightDelta(self) -> datetime.timedelta:
            """Gets the amount of time that is required to form the time zone's daylight saving time. This amount of time is added to the time zone's offset from Coordinated Universal Time (UTC)."""
        @property
        def DaylightTransitionEnd(self) -> System.TimeZoneInfo.TransitionTime:
            """Gets information about the annual transition from daylight saving time back to standard time."""
        @property
        def DaylightTransitionStart(self) -> System.TimeZoneInfo.TransitionTime:
            """Gets information about the annual transition from standard time to daylight saving time."""
        @typing.overload
        def Equals(self, other: System.TimeZoneInfo.AdjustmentRule | None) -> bool:
            """Determines whether the current AdjustmentRule object is equal to a second AdjustmentRule object."""
        @typing.overload
        def Equals(self, obj: object | None) -> bool:
            """Indicates whether the current instance is equal to another instance."""
        def GetHashCode(self) -> int:
            """Serves as a hash function for hashing algorithms and data structures such as hash tables."""
        ...

    class TransitionTime(System.ValueType):
        """Provides information about a specific time change, such as the change from daylight saving time to standard time or vice versa, in a particular time zone."""
        @staticmethod
        def CreateFixedDateRule(timeOfDay: datetime.datetime | System.DateTime, month: int, day: int) -> System.TimeZoneInfo.TransitionTime:
            """Defines a time change that uses a fixed-date rule (that is, a time change that occurs on a specific day of a specific month)."""
        @staticmethod
        def CreateFloatingDateRule(timeOfDay: datetime.datetime | System.DateTime, month: int, week: int, dayOfWeek: System.DayOfWeek) -> System.TimeZoneInfo.TransitionTime:
            """Defines a time change that uses a floating-date rule (that is, a time change that occurs on a specific day of a specific week of a specific month)."""
        @property
        def Day(self) -> int:
            """Gets the day on which the time change occurs."""
        @property
        def DayOfWeek(self) -> System.DayOfWeek:
            """Gets the day of the week on which the time change occurs."""
        @typing.overload
        def Equals(self, other: System.TimeZoneInfo.TransitionTime) -> bool:
            """Determines whether the current TransitionTime object has identical values to a second TransitionTime object."""
        @typing.overload
        def Equals(self, obj: object | None) -> bool:
            """Determines whether an object has identical values to the current TransitionTime object."""
        def GetHashCode(self) -> int:
            """Serves as a hash function for hashing algorithms and data structures such as hash tables."""
        @property
        def IsFixedDateRule(self) -> bool:
            """Gets a value indicating whether the time change occurs at a fixed date and time (such as November 1) or a floating date and time (such as the last Sunday of October)."""
        @property
        def Month(self) -> int:
            """Gets the month in which the time change occurs."""
        @property
        def TimeOfDay(self) -> datetime.datetime:
            """Gets the hour, minute, and second at which the time change occurs."""
        @property
        def Week(self) -> int:
            """Gets the week of the month in which a time change occurs."""
        ...

    @property
    def BaseUtcOffset(self) -> datetime.timedelta:
        """Gets the time difference between the current time zone's standard time and Coordinated Universal Time (UTC)."""
    @staticmethod
    def ClearCachedData() -> None:
        """Clears cached time zone data."""
    @typing.overload
    @staticmethod
    def ConvertTime(dateTimeOffset: datetime.datetime | System.DateTimeOffset, destinationTimeZone: System.TimeZoneInfo) -> datetime.datetime:
        """Converts a time to the time in a particular time zone."""
    @typing.overload
    @staticmethod
    def ConvertTime(dateTime: datetime.datetime | System.DateTime, destinationTimeZone: System.TimeZoneInfo) -> datetime.datetime:
        """Converts a time to the time in a particular time zone."""
    @typing.overload
    @staticmethod
    def ConvertTime(dateTime: datetime.datetime | System.DateTime, sourceTimeZone: System.TimeZoneInfo, destinationTimeZone: System.TimeZoneInfo) -> datetime.datetime:
        """Converts a time from one time zone to another."""
    @typing.overload
    @staticmethod
    def ConvertTimeBySystemTimeZoneId(dateTimeOffset: datetime.datetime | System.DateTimeOffset, destinationTimeZoneId: str) -> datetime.datetime:
        """Converts a time to the time in another time zone based on the time zone's identifier."""
    @typing.overload
    @staticmethod
    def ConvertTimeBySystemTimeZoneId(dateTime: datetime.datetime | System.DateTime, destinationTimeZoneId: str) -> datetime.datetime:
        """Converts a time to the time in another time zone based on the time zone's identifier."""
    @typing.overload
    @staticmethod
    def ConvertTimeBySystemTimeZoneId(dateTime: datetime.datetime | System.DateTime, sourceTimeZoneId: str, destinationTimeZoneId: str) -> datetime.datetime:
        """Converts a time from one time zone to another based on time zone identifiers."""
    @staticmethod
    def ConvertTimeFromUtc(dateTime: datetime.datetime | System.DateTime, destinationTimeZone: System.TimeZoneInfo) -> datetime.datetime:
        """Converts a Coordinated Universal Time (UTC) to the time in a specified time zone."""
    @typing.overload
    @staticmethod
    def ConvertTimeToUtc(dateTime: datetime.datetime | System.DateTime) -> datetime.datetime:
        """Converts the specified date and time to Coordinated Universal Time (UTC)."""
    @typing.overload
    @staticmethod
    def ConvertTimeToUtc(dateTime: datetime.datetime | System.DateTime, sourceTimeZone: System.TimeZoneInfo) -> datetime.datetime:
        """Converts the time in a specified time zone to Coordinated Universal Time (UTC)."""
    @typing.overload
    @staticmethod
    def CreateCustomTimeZone(id: str, baseUtcOffset: datetime.timedelta | System.TimeSpan, displayName: str | None, standardDisplayName: str | None) -> System.TimeZoneInfo:
        """Creates a custom time zone with a specified identifier, an offset from Coordinated Universal Time (UTC), a display name, and a standard time display name."""
    @typing.overload
    @staticmethod
    def CreateCustomTimeZone(id: str, baseUtcOffset: datetime.timedelta | System.TimeSpan, displayName: str | None, standardDisplayName: str | None, daylightDisplayName: str | None, adjustmentRules: collections.abc.Iterable[System.TimeZoneInfo.AdjustmentRule] | None) -> System.TimeZoneInfo:
        """Creates a custom time zone with a specified identifier, an offset from Coordinated Universal Time (UTC), a display name, a standard time name, a daylight saving time name, and daylight saving time rules."""
    @typing.overload
    @staticmethod
    def CreateCustomTimeZone(id: str, baseUtcOffset: datetime.timedelta | System.TimeSpan, displayName: str | None, standardDisplayName: str | None, daylightDisplayName: str | None, adjustmentRules: collections.abc.Iterable[System.TimeZoneInfo.AdjustmentRule] | None, disableDaylightSavingTime: bool) -> System.TimeZoneInfo:
        """Creates a custom time zone with a specified identifier, an offset from Coordinated Universal Time (UTC), a display name, a standard time name, a daylight saving time name, daylight saving time rules, and a value that indicates whether the returned object reflects daylight saving time information."""
    @property
    def DaylightName(self) -> str:
        """Gets the display name for the current time zone's daylight saving time."""
    @property
    def DisplayName(self) -> str:
        """Gets the general display name that represents the time zone."""
    @typing.overload
    def Equals(self, other: System.TimeZoneInfo | None) -> bool:
        """Determines whether the current TimeZoneInfo object and another TimeZoneInfo object are equal."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the current TimeZoneInfo object and another object are equal."""
    @staticmethod
    def FindSystemTimeZoneById(id: str) -> System.TimeZoneInfo:
        """Returns a TimeZoneInfo object based on its identifier."""
    @staticmethod
    def FromSerializedString(source: str) -> System.TimeZoneInfo:
        """Deserializes a string to re-create an original serialized TimeZoneInfo object."""
    def GetAdjustmentRules(self) -> System.Array[System.TimeZoneInfo.AdjustmentRule]:
        """Retrieves an array of AdjustmentRule objects that apply to the current TimeZoneInfo object."""
    @typing.overload
    def GetAmbiguousTimeOffsets(self, dateTimeOffset: datetime.datetime | System.DateTimeOffset) -> System.Array[datetime.timedelta]:
        """Returns information about the possible dates and times that an ambiguous date and time can be mapped to."""
    @typing.overload
    def GetAmbiguousTimeOffsets(self, dateTime: datetime.datetime | System.DateTime) -> System.Array[datetime.timedelta]:
        """Returns information about the possible dates and times that an ambiguous date and time can be mapped to."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for hashing algorithms and data structures such as hash tables."""
    @typing.overload
    @staticmethod
    def GetSystemTimeZones() -> System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo]:
        """Returns a sorted collection of all the time zones about which information is available on the local system."""
    @typing.overload
    @staticmethod
    def GetSystemTimeZones(skipSorting: bool) -> System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo]:
        """Returns a ReadOnlyCollection containing all valid TimeZone's from the local machine. This method does not throw TimeZoneNotFoundException or InvalidTimeZoneException."""
    @typing.overload
    def GetUtcOffset(self, dateTimeOffset: datetime.datetime | System.DateTimeOffset) -> datetime.timedelta:
        """Calculates the offset or difference between the time in this time zone and Coordinated Universal Time (UTC) for a particular date and time."""
    @typing.overload
    def GetUtcOffset(self, dateTime: datetime.datetime | System.DateTime) -> datetime.timedelta:
        """Calculates the offset or difference between the time in this time zone and Coordinated Universal Time (UTC) for a particular date and time."""
    @property
    def HasIanaId(self) -> bool:
        """Returns true if this TimeZoneInfo object has an IANA ID."""
    def HasSameRules(self, other: System.TimeZoneInfo) -> bool:
        """Indicates whether the current object and another TimeZoneInfo object have the same adjustment rules."""
    @property
    def Id(self) -> str:
        """Gets the time zone identifier."""
    @typing.overload
    def IsAmbiguousTime(self, dateTimeOffset: datetime.datetime | System.DateTimeOffset) -> bool:
        """Determines whether a particular date and time in a particular time zone is ambiguous and can be mapped to two or more Coordinated Universal Time (UTC) times."""
    @typing.overload
    def IsAmbiguousTime(self, dateTime: datetime.datetime | System.DateTime) -> bool:
        """Determines whether a particular date and time in a particular time zone is ambiguous and can be mapped to two or more Coordinated Universal Time (UTC) times."""
    @typing.overload
    def IsDaylightSavingTime(self, dateTimeOffset: datetime.datetime | System.DateTimeOffset) -> bool:
        """Indicates whether a specified date and time falls in the range of daylight saving time for the time zone of the current TimeZoneInfo object."""
    @typing.overload
    def IsDaylightSavingTime(self, dateTime: datetime.datetime | System.DateTime) -> bool:
        """Indicates whether a specified date and time falls in the range of daylight saving time for the time zone of the current TimeZoneInfo object."""
    def IsInvalidTime(self, dateTime: datetime.datetime | System.DateTime) -> bool:
        """Indicates whether a particular date and time is invalid."""
    Local: typing.ClassVar[System.TimeZoneInfo]
    """Gets a TimeZoneInfo object that represents the local time zone."""
    @property
    def StandardName(self) -> str:
        """Gets the display name for the time zone's standard time."""
    @property
    def SupportsDaylightSavingTime(self) -> bool:
        """Gets a value indicating whether the time zone has any daylight saving time rules."""
    def ToSerializedString(self) -> str:
        """Converts the current TimeZoneInfo object to a serialized string."""
    def ToString(self) -> str:
        """Returns the current TimeZoneInfo object's display name."""
    @staticmethod
    def TryConvertIanaIdToWindowsId(ianaId: str) -> tuple[bool, str | None]:
        """Tries to convert an IANA time zone ID to a Windows ID."""
    @typing.overload
    @staticmethod
    def TryConvertWindowsIdToIanaId(windowsId: str) -> tuple[bool, str | None]:
        """Tries to convert a Windows time zone ID to an IANA ID."""
    @typing.overload
    @staticmethod
    def TryConvertWindowsIdToIanaId(windowsId: str, region: str | None) -> tuple[bool, str | None]:
        """Tries to convert a Windows time zone ID to an IANA ID."""
    @staticmethod
    def TryFindSystemTimeZoneById(id: str) -> tuple[bool, System.TimeZoneInfo | None]:
        """Retrieves a TimeZoneInfo object by time zone name."""
    Utc: typing.ClassVar[System.TimeZoneInfo]
    """Gets a TimeZoneInfo object that represents the Coordinated Universal Time (UTC) zone."""
    ...

class TimeZoneNotFoundException(System.Exception):
    """The exception that is thrown when a time zone cannot be found."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TimeZoneNotFoundException class with a system-supplied message."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the TimeZoneNotFoundException class with the specified message string."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the TimeZoneNotFoundException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class TimeoutException(System.SystemException):
    """The exception that is thrown when the time allotted for a process or operation has expired."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TimeoutException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the TimeoutException class with the specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the TimeoutException class with the specified error message and inner exception."""
    ...

class Tuple[T1 = typing.Any, T2 = typing.Any, T3 = typing.Any, T4 = typing.Any, T5 = typing.Any, T6 = typing.Any, T7 = typing.Any, TRest = typing.Any](System.Collections.IStructuralComparable, System.Collections.IStructuralEquatable, System.IComparable):
    """Represents an n-tuple, where n is 8 or greater."""
    def __init__(self, item1: T1, item2: T2, item3: T3, item4: T4, item5: T5, item6: T6, item7: T7, rest: TRest) -> None:
        """Initializes a new instance of the Tuple class."""
    def Equals(self, obj: object | None) -> bool:
        """Returns a value that indicates whether the current Tuple object is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Calculates the hash code for the current Tuple object."""
    @property
    def Item1(self) -> T1:
        """Gets the value of the current Tuple object's first component."""
    @property
    def Item2(self) -> T2:
        """Gets the value of the current Tuple object's second component."""
    @property
    def Item3(self) -> T3:
        """Gets the value of the current Tuple object's third component."""
    @property
    def Item4(self) -> T4:
        """Gets the value of the current Tuple object's fourth component."""
    @property
    def Item5(self) -> T5:
        """Gets the value of the current Tuple object's fifth component."""
    @property
    def Item6(self) -> T6:
        """Gets the value of the current Tuple object's sixth component."""
    @property
    def Item7(self) -> T7:
        """Gets the value of the current Tuple object's seventh component."""
    @property
    def Rest(self) -> TRest:
        """Gets the current Tuple object's remaining components."""
    def ToString(self) -> str:
        """Returns a string that represents the value of this Tuple instance."""
    @typing.overload
    @staticmethod
    def Create[T1M](item1: T1M) -> System.Tuple[T1M]:
        """Creates a new 1-tuple, or singleton."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M](item1: T1M, item2: T2M) -> System.Tuple[T1M, T2M]:
        """Creates a new 2-tuple, or pair."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M](item1: T1M, item2: T2M, item3: T3M) -> System.Tuple[T1M, T2M, T3M]:
        """Creates a new 3-tuple, or triple."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M](item1: T1M, item2: T2M, item3: T3M, item4: T4M) -> System.Tuple[T1M, T2M, T3M, T4M]:
        """Creates a new 4-tuple, or quadruple."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M, T5M](item1: T1M, item2: T2M, item3: T3M, item4: T4M, item5: T5M) -> System.Tuple[T1M, T2M, T3M, T4M, T5M]:
        """Creates a new 5-tuple, or quintuple."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M, T5M, T6M](item1: T1M, item2: T2M, item3: T3M, item4: T4M, item5: T5M, item6: T6M) -> System.Tuple[T1M, T2M, T3M, T4M, T5M, T6M]:
        """Creates a new 6-tuple, or sextuple."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M, T5M, T6M, T7M](item1: T1M, item2: T2M, item3: T3M, item4: T4M, item5: T5M, item6: T6M, item7: T7M) -> System.Tuple[T1M, T2M, T3M, T4M, T5M, T6M, T7M]:
        """Creates a new 7-tuple, or septuple."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M, T5M, T6M, T7M, T8](item1: T1M, item2: T2M, item3: T3M, item4: T4M, item5: T5M, item6: T6M, item7: T7M, item8: T8) -> System.Tuple[T1M, T2M, T3M, T4M, T5M, T6M, T7M, System.Tuple[T8]]:
        """Creates a new 8-tuple, or octuple."""
    ...

class TupleExtensions(System.Object):
    """Provides extension methods for tuples to interoperate with language support for tuples in C#."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1](value: System.Tuple[T1]) -> T1:
        """Deconstructs a tuple with 1 element into a separate variable."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2](value: System.Tuple[T1, T2]) -> tuple[T1, T2]:
        """Deconstructs a tuple with 2 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3](value: System.Tuple[T1, T2, T3]) -> tuple[T1, T2, T3]:
        """Deconstructs a tuple with 3 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4](value: System.Tuple[T1, T2, T3, T4]) -> tuple[T1, T2, T3, T4]:
        """Deconstructs a tuple with 4 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5](value: System.Tuple[T1, T2, T3, T4, T5]) -> tuple[T1, T2, T3, T4, T5]:
        """Deconstructs a tuple with 5 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6](value: System.Tuple[T1, T2, T3, T4, T5, T6]) -> tuple[T1, T2, T3, T4, T5, T6]:
        """Deconstructs a tuple with 6 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7]) -> tuple[T1, T2, T3, T4, T5, T6, T7]:
        """Deconstructs a tuple with 7 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8]:
        """Deconstructs a tuple with 8 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9]:
        """Deconstructs a tuple with 9 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10]:
        """Deconstructs a tuple with 10 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11]:
        """Deconstructs a tuple with 11 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12]:
        """Deconstructs a tuple with 12 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13]:
        """Deconstructs a tuple with 13 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14]:
        """Deconstructs a tuple with 14 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15]:
        """Deconstructs a tuple with 15 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16]:
        """Deconstructs a tuple with 16 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17]:
        """Deconstructs a tuple with 17 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18]:
        """Deconstructs a tuple with 18 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19]:
        """Deconstructs a tuple with 19 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19, T20]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20]:
        """Deconstructs a tuple with 20 elements into separate variables."""
    @typing.overload
    @staticmethod
    def Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19, T20, T21]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21]:
        """Deconstructs a tuple with 21 elements into separate variables."""
    @typing.overload
    @staticmethod
    def ToTuple[T1](value: tuple[T1]) -> System.Tuple[T1]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2](value: tuple[T1, T2]) -> System.Tuple[T1, T2]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3](value: tuple[T1, T2, T3]) -> System.Tuple[T1, T2, T3]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4](value: tuple[T1, T2, T3, T4]) -> System.Tuple[T1, T2, T3, T4]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5](value: tuple[T1, T2, T3, T4, T5]) -> System.Tuple[T1, T2, T3, T4, T5]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6](value: tuple[T1, T2, T3, T4, T5, T6]) -> System.Tuple[T1, T2, T3, T4, T5, T6]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7](value: tuple[T1, T2, T3, T4, T5, T6, T7]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15]]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15]]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16]]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16]]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17]]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17]]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17, T18]]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18]]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17, T18, T19]]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19]]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17, T18, T19, T20]]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19, T20]]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21](value: tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17, T18, T19, T20, T21]]]) -> System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19, T20, T21]]]:
        """Converts an instance of the ValueTuple structure to an instance of the Tuple class."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1](value: System.Tuple[T1]) -> tuple[T1]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2](value: System.Tuple[T1, T2]) -> tuple[T1, T2]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3](value: System.Tuple[T1, T2, T3]) -> tuple[T1, T2, T3]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4](value: System.Tuple[T1, T2, T3, T4]) -> tuple[T1, T2, T3, T4]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5](value: System.Tuple[T1, T2, T3, T4, T5]) -> tuple[T1, T2, T3, T4, T5]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6](value: System.Tuple[T1, T2, T3, T4, T5, T6]) -> tuple[T1, T2, T3, T4, T5, T6]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7]) -> tuple[T1, T2, T3, T4, T5, T6, T7]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15]]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16]]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17]]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17, T18]]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17, T18, T19]]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19, T20]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17, T18, T19, T20]]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    @typing.overload
    @staticmethod
    def ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21](value: System.Tuple[T1, T2, T3, T4, T5, T6, T7, System.Tuple[T8, T9, T10, T11, T12, T13, T14, System.Tuple[T15, T16, T17, T18, T19, T20, T21]]]) -> tuple[T1, T2, T3, T4, T5, T6, T7, tuple[T8, T9, T10, T11, T12, T13, T14, tuple[T15, T16, T17, T18, T19, T20, T21]]]:
        """Converts an instance of the Tuple class to an instance of the ValueTuple structure."""
    ...

class Type:
    """Represents type declarations: class types, interface types, array types, value types, enumeration types, type parameters, generic type definitions, and open or closed constructed generic types."""
    @property
    def Assembly(self) -> typing.Any:
        """Gets the Assembly in which the type is declared. For generic types, gets the Assembly in which the generic type is defined."""
    @property
    def AssemblyQualifiedName(self) -> str | None:
        """Gets the assembly-qualified name of the type, which includes the name of the assembly from which this Type object was loaded."""
    @property
    def Attributes(self) -> typing.Any:
        """Gets the attributes associated with the Type."""
    @property
    def BaseType(self) -> System.Type | None:
        """Gets the type from which the current Type directly inherits."""
    @property
    def ContainsGenericParameters(self) -> bool:
        """Gets a value indicating whether the current Type object has type parameters that have not been replaced by specific types."""
    @property
    def DeclaringMethod(self) -> typing.Any:
        """Gets a MethodBase that represents the declaring method, if the current Type represents a type parameter of a generic method."""
    @property
    def DeclaringType(self) -> System.Type | None:
        """Gets the type that declares the current nested type or generic type parameter."""
    DefaultBinder: typing.ClassVar[typing.Any]
    """Gets a reference to the default binder, which implements internal rules for selecting the appropriate members to be called by Type.InvokeMember."""
    Delimiter: typing.ClassVar[str]
    """Separates names in the namespace of the Type. This field is read-only."""
    EmptyTypes: typing.ClassVar[System.Array[System.Type]]
    """Represents an empty array of type Type. This field is read-only."""
    @typing.overload
    def Equals(self, o: type | System.Type | None) -> bool:
        """Determines if the underlying system type of the current Type is the same as the underlying system type of the specified Type."""
    @typing.overload
    def Equals(self, o: object | None) -> bool:
        """Determines if the underlying system type of the current Type object is the same as the underlying system type of the specified Object."""
    FilterAttribute: typing.ClassVar[collections.abc.Callable[[typing.Any, typing.Any], bool]]
    """Represents the member filter used on attributes. This field is read-only."""
    FilterName: typing.ClassVar[collections.abc.Callable[[typing.Any, typing.Any], bool]]
    """Represents the case-sensitive member filter used on names. This field is read-only."""
    FilterNameIgnoreCase: typing.ClassVar[collections.abc.Callable[[typing.Any, typing.Any], bool]]
    """Represents the case-insensitive member filter used on names. This field is read-only."""
    def FindInterfaces(self, filter: collections.abc.Callable[[System.Type, typing.Any], bool], filterCriteria: object | None) -> System.Array[System.Type]:
        """Returns an array of Type objects representing a filtered list of interfaces implemented or inherited by the current Type."""
    def FindMembers(self, memberType: typing.Any, bindingAttr: typing.Any, filter: collections.abc.Callable[[typing.Any, typing.Any], bool] | None, filterCriteria: object | None) -> System.Array[typing.Any]:
        """Returns a filtered array of MemberInfo objects of the specified member type."""
    @property
    def FullName(self) -> str | None:
        """Gets the fully qualified name of the type, including its namespace but not its assembly."""
    @property
    def GUID(self) -> uuid.UUID:
        """Gets the GUID associated with the Type."""
    @property
    def GenericParameterAttributes(self) -> typing.Any:
        """Gets a combination of GenericParameterAttributes flags that describe the covariance and special constraints of the current generic type parameter."""
    @property
    def GenericParameterPosition(self) -> int:
        """Gets the position of the type parameter in the type parameter list of the generic type or method that declared the parameter, when the Type object represents a type parameter of a generic type or a generic method."""
    @property
    def GenericTypeArguments(self) -> System.Array[System.Type]:
        """Gets an array of the generic type arguments for this type."""
    def GetArrayRank(self) -> int:
        """Gets the number of dimensions in an array."""
    @typing.overload
    def GetConstructor(self, types: collections.abc.Iterable[System.Type]) -> typing.Any:
        """Searches for a public instance constructor whose parameters match the types in the specified array."""
    @typing.overload
    def GetConstructor(self, bindingAttr: typing.Any, types: collections.abc.Iterable[System.Type]) -> typing.Any:
        """Searches for a constructor whose parameters match the specified argument types, using the specified binding constraints."""
    @typing.overload
    def GetConstructor(self, bindingAttr: typing.Any, binder: typing.Any, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for a constructor whose parameters match the specified argument types and modifiers, using the specified binding constraints."""
    @typing.overload
    def GetConstructor(self, bindingAttr: typing.Any, binder: typing.Any, callConvention: typing.Any, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for a constructor whose parameters match the specified argument types and modifiers, using the specified binding constraints and the specified calling convention."""
    @typing.overload
    def GetConstructors(self) -> System.Array[typing.Any]:
        """Returns all the public constructors defined for the current Type."""
    @typing.overload
    def GetConstructors(self, bindingAttr: typing.Any) -> System.Array[typing.Any]:
        """When overridden in a derived class, searches for the constructors defined for the current Type, using the specified BindingFlags."""
    def GetDefaultMembers(self) -> System.Array[typing.Any]:
        """Searches for the members defined for the current Type whose DefaultMemberAttribute is set."""
    def GetElementType(self) -> System.Type | None:
        """When overridden in a derived class, returns the Type of the object encompassed or referred to by the current array, pointer or reference type."""
    def GetEnumName(self, value: object) -> str | None:
        """Returns the name of the constant that has the specified value, for the current enumeration type."""
    def GetEnumNames(self) -> System.Array[str]:
        """Returns the names of the members of the current enumeration type."""
    def GetEnumUnderlyingType(self) -> System.Type:
        """Returns the underlying type of the current enumeration type."""
    def GetEnumValues(self) -> System.Array:
        """Returns an array of the values of the constants in the current enumeration type."""
    def GetEnumValuesAsUnderlyingType(self) -> System.Array:
        """Retrieves an array of the values of the underlying type constants of this enumeration type."""
    @typing.overload
    def GetEvent(self, name: str) -> typing.Any:
        """Returns the EventInfo object representing the specified public event."""
    @typing.overload
    def GetEvent(self, name: str, bindingAttr: typing.Any) -> typing.Any:
        """When overridden in a derived class, returns the EventInfo object representing the specified event, using the specified binding constraints."""
    @typing.overload
    def GetEvents(self) -> System.Array[typing.Any]:
        """Returns all the public events that are declared or inherited by the current Type."""
    @typing.overload
    def GetEvents(self, bindingAttr: typing.Any) -> System.Array[typing.Any]:
        """When overridden in a derived class, searches for events that are declared or inherited by the current Type, using the specified binding constraints."""
    @typing.overload
    def GetField(self, name: str) -> typing.Any:
        """Searches for the public field with the specified name."""
    @typing.overload
    def GetField(self, name: str, bindingAttr: typing.Any) -> typing.Any:
        """Searches for the specified field, using the specified binding constraints."""
    @typing.overload
    def GetFields(self) -> System.Array[typing.Any]:
        """Returns all the public fields of the current Type."""
    @typing.overload
    def GetFields(self, bindingAttr: typing.Any) -> System.Array[typing.Any]:
        """When overridden in a derived class, searches for the fields defined for the current Type, using the specified binding constraints."""
    def GetFunctionPointerCallingConventions(self) -> System.Array[System.Type]:
        """When overridden in a derived class, returns the calling conventions of the current function pointer Type."""
    def GetFunctionPointerParameterTypes(self) -> System.Array[System.Type]:
        """When overridden in a derived class, returns the parameter types of the current function pointer Type."""
    def GetFunctionPointerReturnType(self) -> System.Type:
        """When overridden in a derived class, returns the return type of the current function pointer Type."""
    def GetGenericArguments(self) -> System.Array[System.Type]:
        """Returns an array of Type objects that represent the type arguments of a closed generic type or the type parameters of a generic type definition."""
    def GetGenericParameterConstraints(self) -> System.Array[System.Type]:
        """Returns an array of Type objects that represent the constraints on the current generic type parameter."""
    def GetGenericTypeDefinition(self) -> System.Type:
        """Returns a Type object that represents a generic type definition from which the current generic type can be constructed."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @typing.overload
    def GetInterface(self, name: str) -> System.Type | None:
        """Searches for the interface with the specified name."""
    @typing.overload
    def GetInterface(self, name: str, ignoreCase: bool) -> System.Type | None:
        """When overridden in a derived class, searches for the specified interface, specifying whether to do a case-insensitive search for the interface name."""
    def GetInterfaceMap(self, interfaceType: type | System.Type) -> typing.Any:
        """Returns an interface mapping for the specified interface type."""
    def GetInterfaces(self) -> System.Array[System.Type]:
        """When overridden in a derived class, gets all the interfaces implemented or inherited by the current Type."""
    @typing.overload
    def GetMember(self, name: str) -> System.Array[typing.Any]:
        """Searches for the public members with the specified name."""
    @typing.overload
    def GetMember(self, name: str, bindingAttr: typing.Any) -> System.Array[typing.Any]:
        """Searches for the specified members, using the specified binding constraints."""
    @typing.overload
    def GetMember(self, name: str, type: typing.Any, bindingAttr: typing.Any) -> System.Array[typing.Any]:
        """Searches for the specified members of the specified member type, using the specified binding constraints."""
    def GetMemberWithSameMetadataDefinitionAs(self, member: typing.Any) -> typing.Any:
        """Searches for the MemberInfo on the current Type that matches the specified MemberInfo."""
    @typing.overload
    def GetMembers(self) -> System.Array[typing.Any]:
        """Returns all the public members of the current Type."""
    @typing.overload
    def GetMembers(self, bindingAttr: typing.Any) -> System.Array[typing.Any]:
        """When overridden in a derived class, searches for the members defined for the current Type, using the specified binding constraints."""
    @typing.overload
    def GetMethod(self, name: str) -> typing.Any:
        """Searches for the public method with the specified name."""
    @typing.overload
    def GetMethod(self, name: str, bindingAttr: typing.Any) -> typing.Any:
        """Searches for the specified method, using the specified binding constraints."""
    @typing.overload
    def GetMethod(self, name: str, bindingAttr: typing.Any, types: collections.abc.Iterable[System.Type]) -> typing.Any:
        """Searches for the specified method whose parameters match the specified argument types, using the specified binding constraints."""
    @typing.overload
    def GetMethod(self, name: str, types: collections.abc.Iterable[System.Type]) -> typing.Any:
        """Searches for the specified public method whose parameters match the specified argument types."""
    @typing.overload
    def GetMethod(self, name: str, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for the specified public method whose parameters match the specified argument types and modifiers."""
    @typing.overload
    def GetMethod(self, name: str, bindingAttr: typing.Any, binder: typing.Any, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for the specified method whose parameters match the specified argument types and modifiers, using the specified binding constraints."""
    @typing.overload
    def GetMethod(self, name: str, bindingAttr: typing.Any, binder: typing.Any, callConvention: typing.Any, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for the specified method whose parameters match the specified argument types and modifiers, using the specified binding constraints and the specified calling convention."""
    @typing.overload
    def GetMethod(self, name: str, genericParameterCount: int, types: collections.abc.Iterable[System.Type]) -> typing.Any:
        """Searches for the specified public method whose parameters match the specified generic parameter count and argument types."""
    @typing.overload
    def GetMethod(self, name: str, genericParameterCount: int, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for the specified public method whose parameters match the specified generic parameter count, argument types and modifiers."""
    @typing.overload
    def GetMethod(self, name: str, genericParameterCount: int, bindingAttr: typing.Any, types: collections.abc.Iterable[System.Type]) -> typing.Any:
        """Searches for the specified method whose parameters match the specified generic parameter count and argument types, using the specified binding constraints."""
    @typing.overload
    def GetMethod(self, name: str, genericParameterCount: int, bindingAttr: typing.Any, binder: typing.Any, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for the specified method whose parameters match the specified generic parameter count, argument types and modifiers, using the specified binding constraints."""
    @typing.overload
    def GetMethod(self, name: str, genericParameterCount: int, bindingAttr: typing.Any, binder: typing.Any, callConvention: typing.Any, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for the specified method whose parameters match the specified generic parameter count, argument types and modifiers, using the specified binding constraints and the specified calling convention."""
    @typing.overload
    def GetMethods(self) -> System.Array[typing.Any]:
        """Returns all the public methods of the current Type."""
    @typing.overload
    def GetMethods(self, bindingAttr: typing.Any) -> System.Array[typing.Any]:
        """When overridden in a derived class, searches for the methods defined for the current Type, using the specified binding constraints."""
    @typing.overload
    def GetNestedType(self, name: str) -> System.Type | None:
        """Searches for the public nested type with the specified name."""
    @typing.overload
    def GetNestedType(self, name: str, bindingAttr: typing.Any) -> System.Type | None:
        """When overridden in a derived class, searches for the specified nested type, using the specified binding constraints."""
    @typing.overload
    def GetNestedTypes(self) -> System.Array[System.Type]:
        """Returns the public types nested in the current Type."""
    @typing.overload
    def GetNestedTypes(self, bindingAttr: typing.Any) -> System.Array[System.Type]:
        """When overridden in a derived class, searches for the types nested in the current Type, using the specified binding constraints."""
    def GetOptionalCustomModifiers(self) -> System.Array[System.Type]:
        """When overridden in a derived class, returns the optional custom modifiers of the current Type."""
    @typing.overload
    def GetProperties(self) -> System.Array[typing.Any]:
        """Returns all the public properties of the current Type."""
    @typing.overload
    def GetProperties(self, bindingAttr: typing.Any) -> System.Array[typing.Any]:
        """When overridden in a derived class, searches for the properties of the current Type, using the specified binding constraints."""
    @typing.overload
    def GetProperty(self, name: str) -> typing.Any:
        """Searches for the public property with the specified name."""
    @typing.overload
    def GetProperty(self, name: str, bindingAttr: typing.Any) -> typing.Any:
        """Searches for the specified property, using the specified binding constraints."""
    @typing.overload
    def GetProperty(self, name: str, returnType: type | System.Type | None) -> typing.Any:
        """Searches for the public property with the specified name and return type."""
    @typing.overload
    def GetProperty(self, name: str, types: collections.abc.Iterable[System.Type]) -> typing.Any:
        """Searches for the specified public property whose parameters match the specified argument types."""
    @typing.overload
    def GetProperty(self, name: str, returnType: type | System.Type | None, types: collections.abc.Iterable[System.Type]) -> typing.Any:
        """Searches for the specified public property whose parameters match the specified argument types."""
    @typing.overload
    def GetProperty(self, name: str, returnType: type | System.Type | None, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for the specified public property whose parameters match the specified argument types and modifiers."""
    @typing.overload
    def GetProperty(self, name: str, bindingAttr: typing.Any, binder: typing.Any, returnType: type | System.Type | None, types: collections.abc.Iterable[System.Type], modifiers: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Searches for the specified property whose parameters match the specified argument types and modifiers, using the specified binding constraints."""
    def GetRequiredCustomModifiers(self) -> System.Array[System.Type]:
        """When overridden in a derived class, returns the required custom modifiers of the current Type."""
    def GetType(self) -> System.Type:
        """Gets the current Type."""
    @staticmethod
    def GetTypeArray(args: collections.abc.Iterable[typing.Any]) -> System.Array[System.Type]:
        """Gets the types of the objects in the specified array."""
    @staticmethod
    def GetTypeCode(type: type | System.Type | None) -> System.TypeCode:
        """Gets the underlying type code of the specified Type."""
    @typing.overload
    @staticmethod
    def GetTypeFromCLSID(clsid: uuid.UUID | System.Guid) -> System.Type | None:
        """Gets the type associated with the specified class identifier (CLSID)."""
    @typing.overload
    @staticmethod
    def GetTypeFromCLSID(clsid: uuid.UUID | System.Guid, throwOnError: bool) -> System.Type | None:
        """Gets the type associated with the specified class identifier (CLSID), specifying whether to throw an exception if an error occurs while loading the type."""
    @typing.overload
    @staticmethod
    def GetTypeFromCLSID(clsid: uuid.UUID | System.Guid, server: str | None) -> System.Type | None:
        """Gets the type associated with the specified class identifier (CLSID) from the specified server."""
    @typing.overload
    @staticmethod
    def GetTypeFromCLSID(clsid: uuid.UUID | System.Guid, server: str | None, throwOnError: bool) -> System.Type | None:
        """Gets the type associated with the specified class identifier (CLSID) from the specified server, specifying whether to throw an exception if an error occurs while loading the type."""
    @staticmethod
    def GetTypeFromHandle(handle: System.RuntimeTypeHandle) -> System.Type | None:
        """Gets the type referenced by the specified type handle."""
    @typing.overload
    @staticmethod
    def GetTypeFromProgID(progID: str) -> System.Type | None:
        """Gets the type associated with the specified program identifier (ProgID), returning null if an error is encountered while loading the Type."""
    @typing.overload
    @staticmethod
    def GetTypeFromProgID(progID: str, throwOnError: bool) -> System.Type | None:
        """Gets the type associated with the specified program identifier (ProgID), specifying whether to throw an exception if an error occurs while loading the type."""
    @typing.overload
    @staticmethod
    def GetTypeFromProgID(progID: str, server: str | None) -> System.Type | None:
        """Gets the type associated with the specified program identifier (progID) from the specified server, returning null if an error is encountered while loading the type."""
    @typing.overload
    @staticmethod
    def GetTypeFromProgID(progID: str, server: str | None, throwOnError: bool) -> System.Type | None:
        """Gets the type associated with the specified program identifier (progID) from the specified server, specifying whether to throw an exception if an error occurs while loading the type."""
    @staticmethod
    def GetTypeHandle(o: object) -> System.RuntimeTypeHandle:
        """Gets the handle for the Type of a specified object."""
    @property
    def HasElementType(self) -> bool:
        """Gets a value indicating whether the current Type encompasses or refers to another type; that is, whether the current Type is an array, a pointer, or is passed by reference."""
    @typing.overload
    def InvokeMember(self, name: str, invokeAttr: typing.Any, binder: typing.Any, target: object | None, args: collections.abc.Iterable[typing.Any] | None) -> typing.Any:
        """Invokes the specified member, using the specified binding constraints and matching the specified argument list."""
    @typing.overload
    def InvokeMember(self, name: str, invokeAttr: typing.Any, binder: typing.Any, target: object | None, args: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None) -> typing.Any:
        """Invokes the specified member, using the specified binding constraints and matching the specified argument list and culture."""
    @typing.overload
    def InvokeMember(self, name: str, invokeAttr: typing.Any, binder: typing.Any, target: object | None, args: collections.abc.Iterable[typing.Any] | None, modifiers: collections.abc.Iterable[typing.Any] | None, culture: System.Globalization.CultureInfo | None, namedParameters: collections.abc.Iterable[str] | None) -> typing.Any:
        """When overridden in a derived class, invokes the specified member, using the specified binding constraints and matching the specified argument list, modifiers and culture."""
    @property
    def IsAbstract(self) -> bool:
        """Gets a value indicating whether the Type is abstract and must be overridden."""
    @property
    def IsAnsiClass(self) -> bool:
        """Gets a value indicating whether the string format attribute AnsiClass is selected for the Type."""
    @property
    def IsArray(self) -> bool:
        """Gets a value that indicates whether the type is an array."""
    def IsAssignableFrom(self, c: type | System.Type | None) -> bool:
        """Determines whether an instance of a specified type c can be assigned to a variable of the current type."""
    def IsAssignableTo(self, targetType: type | System.Type | None) -> bool:
        """Determines whether the current type can be assigned to a variable of the specified targetType."""
    @property
    def IsAutoClass(self) -> bool:
        """Gets a value indicating whether the string format attribute AutoClass is selected for the Type."""
    @property
    def IsAutoLayout(self) -> bool:
        """Gets a value indicating whether the fields of the current type are laid out automatically by the common language runtime."""
    @property
    def IsByRef(self) -> bool:
        """Gets a value indicating whether the Type is passed by reference."""
    @property
    def IsByRefLike(self) -> bool:
        """Gets a value that indicates whether the type is a byref-like structure."""
    @property
    def IsCOMObject(self) -> bool:
        """Gets a value indicating whether the Type is a COM object."""
    @property
    def IsClass(self) -> bool:
        """Gets a value indicating whether the Type is a class or a delegate; that is, not a value type or interface."""
    @property
    def IsConstructedGenericType(self) -> bool:
        """Gets a value that indicates whether this object represents a constructed generic type. You can create instances of a constructed generic type."""
    @property
    def IsContextful(self) -> bool:
        """Gets a value indicating whether the Type can be hosted in a context."""
    @property
    def IsEnum(self) -> bool:
        """Gets a value indicating whether the current Type represents an enumeration."""
    def IsEnumDefined(self, value: object) -> bool:
        """Returns a value that indicates whether the specified value exists in the current enumeration type."""
    def IsEquivalentTo(self, other: type | System.Type | None) -> bool:
        """Determines whether two COM types have the same identity and are eligible for type equivalence."""
    @property
    def IsExplicitLayout(self) -> bool:
        """Gets a value indicating whether the fields of the current type are laid out at explicitly specified offsets."""
    @property
    def IsFunctionPointer(self) -> bool:
        """Gets a value that indicates whether the current Type is a function pointer."""
    @property
    def IsGenericMethodParameter(self) -> bool:
        """Gets a value that indicates whether the current Type represents a type parameter in the definition of a generic method."""
    @property
    def IsGenericParameter(self) -> bool:
        """Gets a value indicating whether the current Type represents a type parameter in the definition of a generic type or method."""
    @property
    def IsGenericType(self) -> bool:
        """Gets a value indicating whether the current type is a generic type."""
    @property
    def IsGenericTypeDefinition(self) -> bool:
        """Gets a value indicating whether the current Type represents a generic type definition, from which other generic types can be constructed."""
    @property
    def IsGenericTypeParameter(self) -> bool:
        """Gets a value that indicates whether the current Type represents a type parameter in the definition of a generic type."""
    @property
    def IsImport(self) -> bool:
        """Gets a value indicating whether the Type has a ComImportAttribute attribute applied, indicating that it was imported from a COM type library."""
    def IsInstanceOfType(self, o: object | None) -> bool:
        """Determines whether the specified object is an instance of the current Type."""
    @property
    def IsInterface(self) -> bool:
        """Gets a value indicating whether the Type is an interface; that is, not a class or a value type."""
    @property
    def IsLayoutSequential(self) -> bool:
        """Gets a value indicating whether the fields of the current type are laid out sequentially, in the order that they were defined or emitted to the metadata."""
    @property
    def IsMarshalByRef(self) -> bool:
        """Gets a value indicating whether the Type is marshaled by reference."""
    @property
    def IsNested(self) -> bool:
        """Gets a value indicating whether the current Type object represents a type whose definition is nested inside the definition of another type."""
    @property
    def IsNestedAssembly(self) -> bool:
        """Gets a value indicating whether the Type is nested and visible only within its own assembly."""
    @property
    def IsNestedFamANDAssem(self) -> bool:
        """Gets a value indicating whether the Type is nested and visible only to classes that belong to both its own family and its own assembly."""
    @property
    def IsNestedFamORAssem(self) -> bool:
        """Gets a value indicating whether the Type is nested and visible only to classes that belong to either its own family or to its own assembly."""
    @property
    def IsNestedFamily(self) -> bool:
        """Gets a value indicating whether the Type is nested and visible only within its own family."""
    @property
    def IsNestedPrivate(self) -> bool:
        """Gets a value indicating whether the Type is nested and declared private."""
    @property
    def IsNestedPublic(self) -> bool:
        """Gets a value indicating whether a class is nested and declared public."""
    @property
    def IsNotPublic(self) -> bool:
        """Gets a value indicating whether the Type is not declared public."""
    @property
    def IsPointer(self) -> bool:
        """Gets a value indicating whether the Type is a pointer."""
    @property
    def IsPrimitive(self) -> bool:
        """Gets a value indicating whether the Type is one of the primitive types."""
    @property
    def IsPublic(self) -> bool:
        """Gets a value indicating whether the Type is declared public."""
    @property
    def IsSZArray(self) -> bool:
        """Gets a value that indicates whether the type is an array type that can represent only a single-dimensional array with a zero lower bound."""
    @property
    def IsSealed(self) -> bool:
        """Gets a value indicating whether the Type is declared sealed."""
    @property
    def IsSecurityCritical(self) -> bool:
        """Gets a value that indicates whether the current type is security-critical or security-safe-critical at the current trust level, and therefore can perform critical operations."""
    @property
    def IsSecuritySafeCritical(self) -> bool:
        """Gets a value that indicates whether the current type is security-safe-critical at the current trust level; that is, whether it can perform critical operations and can be accessed by transparent code."""
    @property
    def IsSecurityTransparent(self) -> bool:
        """Gets a value that indicates whether the current type is transparent at the current trust level, and therefore cannot perform critical operations."""
    @property
    def IsSerializable(self) -> bool:
        """Gets a value indicating whether the Type is binary serializable."""
    @property
    def IsSignatureType(self) -> bool:
        """Gets a value that indicates whether the type is a signature type."""
    @property
    def IsSpecialName(self) -> bool:
        """Gets a value indicating whether the type has a name that requires special handling."""
    def IsSubclassOf(self, c: type | System.Type) -> bool:
        """Determines whether the current Type derives from the specified Type."""
    @property
    def IsTypeDefinition(self) -> bool:
        """Gets a value that indicates whether the type is a type definition."""
    @property
    def IsUnicodeClass(self) -> bool:
        """Gets a value indicating whether the string format attribute UnicodeClass is selected for the Type."""
    @property
    def IsUnmanagedFunctionPointer(self) -> bool:
        """Gets a value that indicates whether the current Type is an unmanaged function pointer."""
    @property
    def IsValueType(self) -> bool:
        """Gets a value indicating whether the Type is a value type."""
    @property
    def IsVariableBoundArray(self) -> bool:
        """Gets a value that indicates whether the type is an array type that can represent a multi-dimensional array or an array with an arbitrary lower bound."""
    @property
    def IsVisible(self) -> bool:
        """Gets a value indicating whether the Type can be accessed by code outside the assembly."""
    @typing.overload
    def MakeArrayType(self) -> System.Type:
        """Returns a Type object representing a one-dimensional array of the current type, with a lower bound of zero."""
    @typing.overload
    def MakeArrayType(self, rank: int) -> System.Type:
        """Returns a Type object representing an array of the current type, with the specified number of dimensions."""
    def MakeByRefType(self) -> System.Type:
        """Returns a Type object that represents the current type when passed as a ref parameter (ByRef parameter in Visual Basic)."""
    @staticmethod
    def MakeGenericMethodParameter(position: int) -> System.Type:
        """Returns a signature type object that can be passed into the Type[] array parameter of a Overload:System.Type.GetMethod method to represent a generic parameter reference."""
    @staticmethod
    def MakeGenericSignatureType(genericTypeDefinition: type | System.Type, *typeArguments: type | System.Type) -> System.Type:
        """Creates a generic signature type, which allows third party reimplementations of Reflection to fully support the use of signature types in querying type members."""
    def MakeGenericType(self, *typeArguments: type | System.Type) -> System.Type:
        """Substitutes the elements of an array of types for the type parameters of the current generic type definition and returns a Type object representing the resulting constructed type."""
    def MakePointerType(self) -> System.Type:
        """Returns a Type object that represents a pointer to the current type."""
    @property
    def MemberType(self) -> typing.Any:
        """Gets a MemberTypes value indicating that this member is a type or a nested type."""
    Missing: typing.ClassVar[typing.Any]
    """Represents a missing value in the Type information. This field is read-only."""
    @property
    def Module(self) -> typing.Any:
        """Gets the module (the DLL) in which the current Type is defined."""
    @property
    def Namespace(self) -> str | None:
        """Gets the namespace of the Type."""
    @property
    def ReflectedType(self) -> System.Type | None:
        """Gets the class object that was used to obtain this member."""
    @staticmethod
    def ReflectionOnlyGetType(typeName: str, throwIfNotFound: bool, ignoreCase: bool) -> System.Type | None:
        """Gets the Type with the specified name, specifying whether to perform a case-sensitive search and whether to throw an exception if the type is not found. The type is loaded for reflection only, not for execution."""
    @property
    def StructLayoutAttribute(self) -> typing.Any:
        """Gets a StructLayoutAttribute that describes the layout of the current type."""
    def ToString(self) -> str:
        """Returns a String representing the name of the current Type."""
    @property
    def TypeHandle(self) -> System.RuntimeTypeHandle:
        """Gets the handle for the current Type."""
    @property
    def TypeInitializer(self) -> typing.Any:
        """Gets the initializer for the type."""
    @property
    def UnderlyingSystemType(self) -> System.Type:
        """Indicates the type provided by the common language runtime that represents this type."""
    ...

class TypeAccessException(System.TypeLoadException):
    """The exception that is thrown when a method attempts to use a type that it does not have access to."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TypeAccessException class with a system-supplied message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the TypeAccessException class with a specified message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the TypeAccessException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class TypeCode(System.Enum):
    """Specifies the type of an object."""
    Boolean: typing.ClassVar[System.TypeCode]
    """A simple type representing Boolean values of true or false."""
    Byte: typing.ClassVar[System.TypeCode]
    """An integral type representing unsigned 8-bit integers with values between 0 and 255."""
    Char: typing.ClassVar[System.TypeCode]
    """An integral type representing unsigned 16-bit integers with values between 0 and 65535. The set of possible values for the TypeCode.Char type corresponds to the Unicode character set."""
    DBNull: typing.ClassVar[System.TypeCode]
    """A database null (column) value."""
    DateTime: typing.ClassVar[System.TypeCode]
    """A type representing a date and time value."""
    Decimal: typing.ClassVar[System.TypeCode]
    """A simple type representing values ranging from 1.0 x 10 -28 to approximately 7.9 x 10 28 with 28-29 significant digits."""
    Double: typing.ClassVar[System.TypeCode]
    """A floating point type representing values ranging from approximately 5.0 x 10 -324 to 1.7 x 10 308 with a precision of 15-16 digits."""
    Empty: typing.ClassVar[System.TypeCode]
    """A null reference."""
    Int16: typing.ClassVar[System.TypeCode]
    """An integral type representing signed 16-bit integers with values between -32768 and 32767."""
    Int32: typing.ClassVar[System.TypeCode]
    """An integral type representing signed 32-bit integers with values between -2147483648 and 2147483647."""
    Int64: typing.ClassVar[System.TypeCode]
    """An integral type representing signed 64-bit integers with values between -9223372036854775808 and 9223372036854775807."""
    Object: typing.ClassVar[System.TypeCode]
    """A general type representing any reference or value type not explicitly represented by another TypeCode."""
    SByte: typing.ClassVar[System.TypeCode]
    """An integral type representing signed 8-bit integers with values between -128 and 127."""
    Single: typing.ClassVar[System.TypeCode]
    """A floating point type representing values ranging from approximately 1.5 x 10 -45 to 3.4 x 10 38 with a precision of 7 digits."""
    String: typing.ClassVar[System.TypeCode]
    """A sealed class type representing Unicode character strings."""
    UInt16: typing.ClassVar[System.TypeCode]
    """An integral type representing unsigned 16-bit integers with values between 0 and 65535."""
    UInt32: typing.ClassVar[System.TypeCode]
    """An integral type representing unsigned 32-bit integers with values between 0 and 4294967295."""
    UInt64: typing.ClassVar[System.TypeCode]
    """An integral type representing unsigned 64-bit integers with values between 0 and 18446744073709551615."""
    ...

class TypeInitializationException(System.SystemException):
    """The exception that is thrown as a wrapper around the exception thrown by the class initializer. This class cannot be inherited."""
    def __init__(self, fullTypeName: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the TypeInitializationException class with the default error message, the specified type name, and a reference to the inner exception that is the root cause of this exception."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the type name and additional exception information."""
    @property
    def TypeName(self) -> str:
        """Gets the fully qualified name of the type that fails to initialize."""
    ...

class TypeLoadException(System.SystemException):
    """The exception that is thrown when type-loading failures occur."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TypeLoadException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the TypeLoadException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the TypeLoadException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the class name, method name, resource ID, and additional exception information."""
    @property
    def Message(self) -> str:
        """Gets the error message for this exception."""
    @property
    def TypeName(self) -> str:
        """Gets the fully qualified name of the type that causes the exception."""
    ...

class TypeUnloadedException(System.SystemException):
    """The exception that is thrown when there is an attempt to access an unloaded class."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TypeUnloadedException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the TypeUnloadedException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the TypeUnloadedException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class UInt128(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a 128-bit unsigned integer."""
    def __init__(self, upper: int, lower: int) -> None:
        """Initializes a new instance of the UInt128 struct."""
    @staticmethod
    def BigMul(left: int, right: int) -> tuple[int, int]:
        """Produces the full product of two unsigned native integers."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, other: int) -> bool:
        """Indicates whether the current object is equal to another object of the same type."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    def GetHashCode(self) -> int:
        """Serves as the default hash function."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Gets the maximum value of the current type."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Gets the minimum value of the current type."""
    One: typing.ClassVar[int]
    """Gets the value 1 for the type."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Parses a string into a value."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Returns a string that represents the current object."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Formats the value of the current instance using the specified format."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 128-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    Zero: typing.ClassVar[int]
    """Gets the value 0 for the type."""
    def __add__(self, other: int, /) -> int: ...
    def __and__(self, other: int, /) -> int: ...
    def __ge__(self, other: int, /) -> bool: ...
    def __gt__(self, other: int, /) -> bool: ...
    def __invert__(self, /) -> int: ...
    def __le__(self, other: int, /) -> bool: ...
    def __lshift__(self, other: int, /) -> int: ...
    def __lt__(self, other: int, /) -> bool: ...
    def __mod__(self, other: int, /) -> int: ...
    def __mul__(self, other: int, /) -> int: ...
    def __neg__(self, /) -> int: ...
    def __or__(self, other: int, /) -> int: ...
    def __pos__(self, /) -> int: ...
    def __rshift__(self, other: int, /) -> int: ...
    def __sub__(self, other: int, /) -> int: ...
    def __truediv__(self, other: int, /) -> int: ...
    def __xor__(self, other: int, /) -> int: ...
    ...

class UInt16(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a 16-bit unsigned integer."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares this instance to a specified 16-bit unsigned integer and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, obj: int) -> bool:
        """Returns a value indicating whether this instance is equal to a specified UInt16 value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type UInt16."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of UInt16. This field is constant."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of UInt16. This field is constant."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its 16-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its 16-bit unsigned integer equivalent. This method is not CLS-compliant. The CLS-compliant alternative is Int32.Parse."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its 16-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its 16-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the span representation of a number in a specified style and culture-specific format to its 16-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current unsigned short number instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number to its 16-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Tries to convert the span representation of a number to its 16-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 16-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number in a specified style and culture-specific format to its 16-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to convert the span representation of a number in a specified style and culture-specific format to its 16-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class UInt32(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a 32-bit unsigned integer."""
    @staticmethod
    def BigMul(left: int, right: int) -> int:
        """Produces the full product of two unsigned 32-bit numbers."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares this instance to a specified 32-bit unsigned integer and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, obj: int) -> bool:
        """Returns a value indicating whether this instance is equal to a specified UInt32."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type UInt32."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of UInt32. This field is constant."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of UInt32. This field is constant."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its 32-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its 32-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its 32-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its 32-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the span representation of a number in a specified style and culture-specific format to its 32-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current unsigned integer number instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number to its 32-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Tries to convert the span representation of a number to its 32-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 32-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number in a specified style and culture-specific format to its 32-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to convert the span representation of a number in a specified style and culture-specific format to its 32-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class UInt64(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a 64-bit unsigned integer."""
    @staticmethod
    def BigMul(left: int, right: int) -> int:
        """Produces the full product of two unsigned 64-bit numbers."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares this instance to a specified 64-bit unsigned integer and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares this instance to a specified object and returns an indication of their relative values."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, obj: int) -> bool:
        """Returns a value indicating whether this instance is equal to a specified UInt64 value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def GetTypeCode(self) -> System.TypeCode:
        """Returns the TypeCode for value type UInt64."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of UInt64. This field is constant."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of UInt64. This field is constant."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its 64-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its 64-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its 64-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its 64-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the span representation of a number in a specified style and culture-specific format to its 64-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current unsigned long number instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number to its 64-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Tries to convert the span representation of a number to its 64-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its 64-bit unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to convert the string representation of a number in a specified style and culture-specific format to its 64-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to convert the span representation of a number in a specified style and culture-specific format to its 64-bit unsigned integer equivalent. A return value indicates whether the conversion succeeded or failed."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    ...

class UIntPtr(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents an unsigned integer where the bit-width is the same as a pointer."""
    def __init__(self, value: int) -> None:
        """Initializes a new instance of the UIntPtr structure using the specified 32-bit unsigned integer."""
    @staticmethod
    def Add(pointer: int, offset: int) -> int:
        """Adds an offset to an unsigned integer."""
    @staticmethod
    def BigMul(left: int, right: int) -> tuple[int, int]:
        """Produces the full product of two unsigned native integers."""
    @staticmethod
    def Clamp(value: int, min: int, max: int) -> int:
        """Clamps a value to an inclusive minimum and maximum value."""
    @typing.overload
    def CompareTo(self, value: int) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    @typing.overload
    def CompareTo(self, value: object | None) -> int:
        """Compares the current instance with another object of the same type and returns an integer that indicates whether the current instance precedes, follows, or occurs in the same position in the sort order as the other object."""
    @staticmethod
    def CreateChecked[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, throwing an overflow exception for any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateSaturating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, saturating any values that fall outside the representable range of the current type."""
    @staticmethod
    def CreateTruncating[TOther](value: TOther) -> int:
        """Creates an instance of the current type from a value, truncating any values that fall outside the representable range of the current type."""
    @staticmethod
    def DivRem(left: int, right: int) -> tuple[int, int]:
        """Computes the quotient and remainder of two values."""
    @typing.overload
    def Equals(self, other: int) -> bool:
        """Indicates whether the current object is equal to another object of the same type."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @staticmethod
    def IsEvenInteger(value: int) -> bool:
        """Determines if a value represents an even integral number."""
    @staticmethod
    def IsOddInteger(value: int) -> bool:
        """Determines if a value represents an odd integral number."""
    @staticmethod
    def IsPow2(value: int) -> bool:
        """Determines if a value is a power of two."""
    @staticmethod
    def LeadingZeroCount(value: int) -> int:
        """Computes the number of leading zeros in a value."""
    @staticmethod
    def Log2(value: int) -> int:
        """Computes the log2 of a value."""
    @staticmethod
    def Max(x: int, y: int) -> int:
        """Compares two values to compute which is greater."""
    MaxValue: typing.ClassVar[int]
    """Represents the largest possible value of UIntPtr."""
    @staticmethod
    def Min(x: int, y: int) -> int:
        """Compares two values to compute which is lesser."""
    MinValue: typing.ClassVar[int]
    """Represents the smallest possible value of UIntPtr."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> int:
        """Converts the string representation of a number to its unsigned native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles) -> int:
        """Converts the string representation of a number in a specified style to its unsigned native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified culture-specific format to its unsigned native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> int:
        """Converts the string representation of a number in a specified style and culture-specific format to its unsigned native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(s: str, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Converts the read-only span of characters representation of a number in optionally specified style and optionally specified culture-specific format to its unsigned native integer equivalent."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles = ..., provider: System.IFormatProvider | None = ...) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> int:
        """Parses a span of UTF-8 characters into a value."""
    @staticmethod
    def PopCount(value: int) -> int:
        """Computes the number of bits that are set in a value."""
    @staticmethod
    def RotateLeft(value: int, rotateAmount: int) -> int:
        """Rotates a value left by a given amount."""
    @staticmethod
    def RotateRight(value: int, rotateAmount: int) -> int:
        """Rotates a value right by a given amount."""
    @staticmethod
    def Sign(value: int) -> int:
        """Computes the sign of a value."""
    Size: typing.ClassVar[int]
    """Gets the size of this instance."""
    @staticmethod
    def Subtract(pointer: int, offset: int) -> int:
        """Subtracts an offset from an unsigned integer."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the numeric value of this instance to its equivalent string representation."""
    @typing.overload
    def ToString(self, format: str | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation, using the specified format."""
    @typing.overload
    def ToString(self, provider: System.IFormatProvider | None) -> str:
        """Converts the numeric value of this instance to its equivalent string representation using the specified format and culture-specific format information."""
    @typing.overload
    def ToString(self, format: str | None, provider: System.IFormatProvider | None) -> str:
        """Formats the value of the current instance using the specified format."""
    def ToUInt32(self) -> int:
        """Converts the value of this instance to a 32-bit unsigned integer."""
    def ToUInt64(self) -> int:
        """Converts the value of this instance to a 64-bit unsigned integer."""
    @staticmethod
    def TrailingZeroCount(value: int) -> int:
        """Computes the number of trailing zeros in a value."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance into the provided span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, format: str = ..., provider: System.IFormatProvider | None = ...) -> tuple[bool, int]:
        """Tries to format the value of the current instance as UTF-8 into the provided span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, int]:
        """Converts the string representation of a number to its unsigned native integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the string representation of a number in a specified style and culture-specific format to its unsigned native integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, int]:
        """Converts the read-only span of characters representation of a number to its unsigned native integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to convert a UTF-8 character span containing the string representation of a number to its unsigned integer equivalent."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a string into a value."""
    @typing.overload
    @staticmethod
    def TryParse(s: str, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Converts the read-only span of characters representation of a number in a specified style and culture-specific format to its unsigned native integer equivalent. A return value indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, style: System.Globalization.NumberStyles, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer, provider: System.IFormatProvider | None) -> tuple[bool, int]:
        """Tries to parse a span of UTF-8 characters into a value."""
    Zero: typing.ClassVar[int]
    """A read-only field that represents an unsigned integer that has been initialized to zero."""
    def __add__(self, other: int, /) -> int: ...
    def __sub__(self, other: int, /) -> int: ...
    ...

class UnauthorizedAccessException(System.SystemException):
    """The exception that is thrown when the operating system denies access because of an I/O error or a specific type of security error."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the UnauthorizedAccessException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the UnauthorizedAccessException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the UnauthorizedAccessException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class UnhandledExceptionEventArgs(System.EventArgs):
    """Provides data for the event that is raised when there is an exception that is not handled in any application domain."""
    def __init__(self, exception: object, isTerminating: bool) -> None:
        """Initializes a new instance of the UnhandledExceptionEventArgs class with the exception object and a common language runtime termination flag."""
    @property
    def ExceptionObject(self) -> typing.Any:
        """Gets the unhandled exception object."""
    @property
    def IsTerminating(self) -> bool:
        """Gets a value that indicates whether the common language runtime is terminating."""
    ...

class UnhandledExceptionEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the event raised by an exception that is not handled by the application domain."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.UnhandledExceptionEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.UnhandledExceptionEventArgs) -> None: ...
    ...

class UnitySerializationHolder:
    def __init__(self, info: typing.Any, context: typing.Any) -> None: ...
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None: ...
    def GetRealObject(self, context: typing.Any) -> typing.Any: ...
    ...

class Uri(System.ISpanFormattable):
    """Provides an object representation of a uniform resource identifier (URI) and easy access to the parts of the URI."""
    @typing.overload
    def __init__(self, uriString: str) -> None:
        """Initializes a new instance of the Uri class with the specified URI."""
    @typing.overload
    def __init__(self, uriString: str, dontEscape: bool) -> None:
        """Initializes a new instance of the Uri class with the specified URI, with explicit control of character escaping."""
    @typing.overload
    def __init__(self, baseUri: System.Uri, relativeUri: str | None, dontEscape: bool) -> None:
        """Initializes a new instance of the Uri class based on the specified base and relative URIs, with explicit control of character escaping."""
    @typing.overload
    def __init__(self, uriString: str, uriKind: System.UriKind) -> None:
        """Initializes a new instance of the Uri class with the specified URI. This constructor allows you to specify if the URI string is a relative URI, absolute URI, or is indeterminate."""
    @typing.overload
    def __init__(self, uriString: str, creationOptions: System.UriCreationOptions) -> None:
        """Initializes a new instance of the Uri class with the specified URI and additional UriCreationOptions."""
    @typing.overload
    def __init__(self, baseUri: System.Uri, relativeUri: str | None) -> None:
        """Initializes a new instance of the Uri class based on the specified base URI and relative URI string."""
    @typing.overload
    def __init__(self, baseUri: System.Uri, relativeUri: System.Uri) -> None:
        """Initializes a new instance of the Uri class based on the combination of a specified base Uri instance and a relative Uri instance."""
    @property
    def AbsolutePath(self) -> str:
        """Gets the absolute path of the URI."""
    @property
    def AbsoluteUri(self) -> str:
        """Gets the absolute URI."""
    @property
    def Authority(self) -> str:
        """Gets the Domain Name System (DNS) host name or IP address and the port number for a server."""
    @staticmethod
    def CheckHostName(name: str | None) -> System.UriHostNameType:
        """Determines whether the specified host name is a valid DNS name."""
    @staticmethod
    def CheckSchemeName(schemeName: str | None) -> bool:
        """Determines whether the specified scheme name is valid."""
    @staticmethod
    def Compare(uri1: System.Uri | None, uri2: System.Uri | None, partsToCompare: System.UriComponents, compareFormat: System.UriFormat, comparisonType: System.StringComparison) -> int:
        """Compares the specified parts of two URIs using the specified comparison rules."""
    @property
    def DnsSafeHost(self) -> str:
        """Gets a host name that, after being unescaped if necessary, is safe to use for DNS resolution."""
    @typing.overload
    def Equals(self, other: System.Uri | None) -> bool:
        """Compares two Uri instances for equality."""
    @typing.overload
    def Equals(self, comparand: object | None) -> bool:
        """Compares two Uri instances for equality."""
    @typing.overload
    @staticmethod
    def EscapeDataString(stringToEscape: str) -> str:
        """Converts a string to its escaped representation."""
    @typing.overload
    @staticmethod
    def EscapeDataString(charsToEscape: str) -> str:
        """Converts a span to its escaped representation."""
    @staticmethod
    def EscapeUriString(stringToEscape: str) -> str:
        """Converts a URI string to its escaped representation."""
    @property
    def Fragment(self) -> str:
        """Gets the escaped URI fragment, including the leading '#' character if not empty."""
    @staticmethod
    def FromHex(digit: str) -> int:
        """Gets the decimal value of a hexadecimal digit."""
    def GetComponents(self, components: System.UriComponents, format: System.UriFormat) -> str:
        """Gets the specified components of the current instance using the specified escaping for special characters."""
    def GetHashCode(self) -> int:
        """Gets the hash code for the URI."""
    def GetLeftPart(self, part: System.UriPartial) -> str:
        """Gets the specified portion of a Uri instance."""
    @staticmethod
    def HexEscape(character: str) -> str:
        """Converts a specified character into its hexadecimal equivalent."""
    @staticmethod
    def HexUnescape(pattern: str, index: int) -> tuple[str, int]:
        """Converts a specified hexadecimal representation of a character to the character."""
    @property
    def Host(self) -> str:
        """Gets the host component of this instance."""
    @property
    def HostNameType(self) -> System.UriHostNameType:
        """Gets the type of the host name specified in the URI."""
    @property
    def IdnHost(self) -> str:
        """Gets the RFC 3490 compliant International Domain Name of the host, using Punycode as appropriate. This string, after being unescaped if necessary, is safe to use for DNS resolution."""
    @property
    def IsAbsoluteUri(self) -> bool:
        """Gets a value that indicates whether the Uri instance is absolute."""
    def IsBaseOf(self, uri: System.Uri) -> bool:
        """Determines whether the current Uri instance is a base of the specified Uri instance."""
    @property
    def IsDefaultPort(self) -> bool:
        """Gets a value that indicates whether the port value of the URI is the default for this scheme."""
    @property
    def IsFile(self) -> bool:
        """Gets a value that indicates whether the specified Uri is a file URI."""
    @staticmethod
    def IsHexDigit(character: str) -> bool:
        """Determines whether a specified character is a valid hexadecimal digit."""
    @staticmethod
    def IsHexEncoding(pattern: str, index: int) -> bool:
        """Determines whether a character in a string is hexadecimal encoded."""
    @property
    def IsLoopback(self) -> bool:
        """Gets a value that indicates whether the specified Uri references the local host."""
    @property
    def IsUnc(self) -> bool:
        """Gets a value that indicates whether the specified Uri is a universal naming convention (UNC) path."""
    def IsWellFormedOriginalString(self) -> bool:
        """Indicates whether the string used to construct this Uri was well-formed and does not require further escaping."""
    @staticmethod
    def IsWellFormedUriString(uriString: str | None, uriKind: System.UriKind) -> bool:
        """Indicates whether the string is well-formed by attempting to construct a URI with the string and ensures that the string does not require further escaping."""
    @property
    def LocalPath(self) -> str:
        """Gets a local operating-system representation of a file name."""
    def MakeRelative(self, toUri: System.Uri) -> str:
        """Determines the difference between two Uri instances."""
    def MakeRelativeUri(self, uri: System.Uri) -> System.Uri:
        """Determines the difference between two Uri instances."""
    @property
    def OriginalString(self) -> str:
        """Gets the original URI string that was passed to the Uri constructor."""
    @property
    def PathAndQuery(self) -> str:
        """Gets the Uri.AbsolutePath and Uri.Query properties separated by a question mark (?)."""
    @property
    def Port(self) -> int:
        """Gets the port number of this URI."""
    @property
    def Query(self) -> str:
        """Gets any query information included in the specified URI, including the leading '?' character if not empty."""
    @property
    def Scheme(self) -> str:
        """Gets the scheme name for this URI."""
    SchemeDelimiter: typing.ClassVar[str]
    """Specifies the characters that separate the communication protocol scheme from the address portion of the URI. This field is read-only."""
    @property
    def Segments(self) -> System.Array[str]:
        """Gets an array containing the path segments that make up the specified URI."""
    def ToString(self) -> str:
        """Gets a canonical string representation for the specified Uri instance."""
    @typing.overload
    @staticmethod
    def TryCreate(uriString: str | None, uriKind: System.UriKind) -> tuple[bool, System.Uri | None]:
        """Creates a new Uri using the specified String instance and a UriKind."""
    @typing.overload
    @staticmethod
    def TryCreate(uriString: str | None, creationOptions: System.UriCreationOptions) -> tuple[bool, System.Uri | None]:
        """Creates a new Uri using the specified String instance and UriCreationOptions."""
    @typing.overload
    @staticmethod
    def TryCreate(baseUri: System.Uri | None, relativeUri: str | None) -> tuple[bool, System.Uri | None]:
        """Creates a new Uri using the specified base and relative String instances."""
    @typing.overload
    @staticmethod
    def TryCreate(baseUri: System.Uri | None, relativeUri: System.Uri | None) -> tuple[bool, System.Uri | None]:
        """Creates a new Uri using the specified base and relative Uri instances."""
    @staticmethod
    def TryEscapeDataString(charsToEscape: str, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to convert a span to its escaped representation."""
    def TryFormat(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to format a canonical string representation for the Uri instance into the specified span."""
    @staticmethod
    def TryUnescapeDataString(charsToUnescape: str, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to convert a span to its unescaped representation."""
    @typing.overload
    @staticmethod
    def UnescapeDataString(stringToUnescape: str) -> str:
        """Converts a string to its unescaped representation."""
    @typing.overload
    @staticmethod
    def UnescapeDataString(charsToUnescape: str) -> str:
        """Converts a span to its unescaped representation."""
    UriSchemeFile: typing.ClassVar[str]
    """Specifies that the URI is a pointer to a file. This field is read-only."""
    UriSchemeFtp: typing.ClassVar[str]
    """Specifies that the URI is accessed through the File Transfer Protocol (FTP). This field is read-only."""
    UriSchemeFtps: typing.ClassVar[str]
    """Specifies that the URI is accessed through the File Transfer Protocol Secure (FTPS). This field is read-only."""
    UriSchemeGopher: typing.ClassVar[str]
    """Specifies that the URI is accessed through the Gopher protocol. This field is read-only."""
    UriSchemeHttp: typing.ClassVar[str]
    """Specifies that the URI is accessed through the Hypertext Transfer Protocol (HTTP). This field is read-only."""
    UriSchemeHttps: typing.ClassVar[str]
    """Specifies that the URI is accessed through the Secure Hypertext Transfer Protocol (HTTPS). This field is read-only."""
    UriSchemeMailto: typing.ClassVar[str]
    """Specifies that the URI is an email address and is accessed through the Simple Mail Transport Protocol (SMTP). This field is read-only."""
    UriSchemeNetPipe: typing.ClassVar[str]
    """Specifies that the URI is accessed through the NetPipe scheme used by Windows Communication Foundation (WCF). This field is read-only."""
    UriSchemeNetTcp: typing.ClassVar[str]
    """Specifies that the URI is accessed through the NetTcp scheme used by Windows Communication Foundation (WCF). This field is read-only."""
    UriSchemeNews: typing.ClassVar[str]
    """Specifies that the URI is an Internet news group and is accessed through the Network News Transport Protocol (NNTP). This field is read-only."""
    UriSchemeNntp: typing.ClassVar[str]
    """Specifies that the URI is an Internet news group and is accessed through the Network News Transport Protocol (NNTP). This field is read-only."""
    UriSchemeSftp: typing.ClassVar[str]
    """Specifies that the URI is accessed through the SSH File Transfer Protocol (SFTP). This field is read-only."""
    UriSchemeSsh: typing.ClassVar[str]
    """Specifies that the URI is accessed through the Secure Socket Shell protocol (SSH). This field is read-only."""
    UriSchemeTelnet: typing.ClassVar[str]
    """Specifies that the URI is accessed through the Telnet protocol. This field is read-only."""
    UriSchemeWs: typing.ClassVar[str]
    """Specifies that the URI is accessed through the WebSocket protocol (WS). This field is read-only."""
    UriSchemeWss: typing.ClassVar[str]
    """Specifies that the URI is accessed through the WebSocket Secure protocol (WSS). This field is read-only."""
    @property
    def UserEscaped(self) -> bool:
        """Gets a value that indicates whether the URI string was completely escaped before the Uri instance was created."""
    @property
    def UserInfo(self) -> str:
        """Gets the user name, password, or other user-specific information associated with the specified URI."""
    ...

class UriBuilder(System.Object):
    """Provides a custom constructor for uniform resource identifiers (URIs) and modifies URIs for the Uri class."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the UriBuilder class."""
    @typing.overload
    def __init__(self, uri: str) -> None:
        """Initializes a new instance of the UriBuilder class with the specified URI."""
    @typing.overload
    def __init__(self, uri: System.Uri) -> None:
        """Initializes a new instance of the UriBuilder class with the specified Uri instance."""
    @typing.overload
    def __init__(self, schemeName: str | None, hostName: str | None) -> None:
        """Initializes a new instance of the UriBuilder class with the specified scheme and host."""
    @typing.overload
    def __init__(self, scheme: str | None, host: str | None, portNumber: int) -> None:
        """Initializes a new instance of the UriBuilder class with the specified scheme, host, and port."""
    @typing.overload
    def __init__(self, scheme: str | None, host: str | None, port: int, pathValue: str | None) -> None:
        """Initializes a new instance of the UriBuilder class with the specified scheme, host, port number, and path."""
    @typing.overload
    def __init__(self, scheme: str | None, host: str | None, port: int, path: str | None, extraValue: str | None) -> None:
        """Initializes a new instance of the UriBuilder class with the specified scheme, host, port number, path, and query string or fragment identifier."""
    def Equals(self, rparam: object | None) -> bool:
        """Compares an existing Uri instance with the contents of the UriBuilder for equality."""
    @property
    def Fragment(self) -> str:
        """Gets or sets the fragment portion of the URI, including the leading '#' character if not empty."""
    @Fragment.setter
    def Fragment(self, value: str | None) -> None: ...
    def GetHashCode(self) -> int:
        """Returns the hash code for the URI."""
    @property
    def Host(self) -> str:
        """Gets or sets the Domain Name System (DNS) host name or IP address of a server."""
    @Host.setter
    def Host(self, value: str | None) -> None: ...
    @property
    def Password(self) -> str:
        """Gets or sets the password associated with the user that accesses the URI."""
    @Password.setter
    def Password(self, value: str | None) -> None: ...
    @property
    def Path(self) -> str:
        """Gets or sets the path to the resource referenced by the URI."""
    @Path.setter
    def Path(self, value: str | None) -> None: ...
    @property
    def Port(self) -> int:
        """Gets or sets the port number of the URI."""
    @Port.setter
    def Port(self, value: int) -> None: ...
    @property
    def Query(self) -> str:
        """Gets or sets any query information included in the URI, including the leading '?' character if not empty."""
    @Query.setter
    def Query(self, value: str | None) -> None: ...
    @property
    def Scheme(self) -> str:
        """Gets or sets the scheme name of the URI."""
    @Scheme.setter
    def Scheme(self, value: str | None) -> None: ...
    def ToString(self) -> str:
        """Returns the display string for the specified UriBuilder instance."""
    @property
    def Uri(self) -> System.Uri:
        """Gets the Uri instance constructed by the specified UriBuilder instance."""
    @property
    def UserName(self) -> str:
        """Gets or sets the user name associated with the user that accesses the URI."""
    @UserName.setter
    def UserName(self, value: str | None) -> None: ...
    ...

class UriComponents(System.Enum):
    """Specifies the parts of a Uri."""
    AbsoluteUri: typing.ClassVar[System.UriComponents]
    """The Uri.Scheme, Uri.UserInfo, Uri.Host, Uri.Port, Uri.LocalPath, Uri.Query, and Uri.Fragment data."""
    Fragment: typing.ClassVar[System.UriComponents]
    """The Uri.Fragment data."""
    Host: typing.ClassVar[System.UriComponents]
    """The Uri.Host data."""
    HostAndPort: typing.ClassVar[System.UriComponents]
    """The Uri.Host and Uri.Port data. If no port data is in the Uri and a default port has been assigned to the Uri.Scheme, the default port is returned. If there is no default port, -1 is returned."""
    HttpRequestUrl: typing.ClassVar[System.UriComponents]
    """The Uri.Scheme, Uri.Host, Uri.Port, Uri.LocalPath, and Uri.Query data."""
    KeepDelimiter: typing.ClassVar[System.UriComponents]
    """Specifies that the delimiter should be included."""
    NormalizedHost: typing.ClassVar[System.UriComponents]
    """The normalized form of the Uri.Host."""
    Path: typing.ClassVar[System.UriComponents]
    """The Uri.LocalPath data."""
    PathAndQuery: typing.ClassVar[System.UriComponents]
    """The Uri.LocalPath and Uri.Query data. Also see Uri.PathAndQuery."""
    Port: typing.ClassVar[System.UriComponents]
    """The Uri.Port data."""
    Query: typing.ClassVar[System.UriComponents]
    """The Uri.Query data."""
    Scheme: typing.ClassVar[System.UriComponents]
    """The Uri.Scheme data."""
    SchemeAndServer: typing.ClassVar[System.UriComponents]
    """The Uri.Scheme, Uri.Host, and Uri.Port data."""
    SerializationInfoString: typing.ClassVar[System.UriComponents]
    """The complete Uri context that is needed for Uri Serializers. The context includes the IPv6 scope."""
    StrongAuthority: typing.ClassVar[System.UriComponents]
    """The Uri.UserInfo, Uri.Host, and Uri.Port data. If no port data is in the Uri and a default port has been assigned to the Uri.Scheme, the default port is returned. If there is no default port, -1 is returned."""
    StrongPort: typing.ClassVar[System.UriComponents]
    """The Uri.Port data. If no port data is in the Uri and a default port has been assigned to the Uri.Scheme, the default port is returned. If there is no default port, -1 is returned."""
    UserInfo: typing.ClassVar[System.UriComponents]
    """The Uri.UserInfo data."""
    ...

class UriCreationOptions(System.ValueType):
    """Provides options that control how a Uri is created and behaves."""
    @property
    def DangerousDisablePathAndQueryCanonicalization(self) -> bool:
        """Gets or sets a value that indicates whether the path and query are validated and normalized."""
    @DangerousDisablePathAndQueryCanonicalization.setter
    def DangerousDisablePathAndQueryCanonicalization(self, value: bool) -> None: ...
    ...

class UriFormat(System.Enum):
    """Controls how URI information is escaped."""
    SafeUnescaped: typing.ClassVar[System.UriFormat]
    """Characters that have a reserved meaning in the requested URI components remain escaped. All others are not escaped."""
    Unescaped: typing.ClassVar[System.UriFormat]
    """No escaping is performed."""
    UriEscaped: typing.ClassVar[System.UriFormat]
    """Escaping is performed according to the rules in RFC 2396."""
    ...

class UriFormatException(System.FormatException):
    """The exception that is thrown when an invalid Uniform Resource Identifier (URI) is detected."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the UriFormatException class."""
    @typing.overload
    def __init__(self, textString: str | None) -> None:
        """Initializes a new instance of the UriFormatException class with the specified message."""
    @typing.overload
    def __init__(self, textString: str | None, e: System.Exception | None) -> None:
        """Initializes a new instance of the UriFormatException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class UriHostNameType(System.Enum):
    """Defines host name types for the Uri.CheckHostName method."""
    Basic: typing.ClassVar[System.UriHostNameType]
    """The host is set, but the type cannot be determined."""
    Dns: typing.ClassVar[System.UriHostNameType]
    """The host name is a domain name system (DNS) style host name."""
    IPv4: typing.ClassVar[System.UriHostNameType]
    """The host name is an Internet Protocol (IP) version 4 host address."""
    IPv6: typing.ClassVar[System.UriHostNameType]
    """The host name is an Internet Protocol (IP) version 6 host address."""
    Unknown: typing.ClassVar[System.UriHostNameType]
    """The type of the host name is not supplied."""
    ...

class UriKind(System.Enum):
    """Defines the different kinds of URIs."""
    Absolute: typing.ClassVar[System.UriKind]
    """The URI is absolute."""
    Relative: typing.ClassVar[System.UriKind]
    """The URI is relative."""
    RelativeOrAbsolute: typing.ClassVar[System.UriKind]
    """The URI kind is indeterminate."""
    ...

class UriParser(System.Object):
    """Parses a new URI scheme. This is an abstract class."""
    @staticmethod
    def IsKnownScheme(schemeName: str) -> bool:
        """Indicates whether the parser for a scheme is registered."""
    @staticmethod
    def Register(uriParser: System.UriParser, schemeName: str, defaultPort: int) -> None:
        """Associates a scheme and port number with a UriParser."""
    ...

class UriPartial(System.Enum):
    """Defines the parts of a URI for the Uri.GetLeftPart method."""
    Authority: typing.ClassVar[System.UriPartial]
    """The scheme and authority segments of the URI."""
    Path: typing.ClassVar[System.UriPartial]
    """The scheme, authority, and path segments of the URI."""
    Query: typing.ClassVar[System.UriPartial]
    """The scheme, authority, path, and query segments of the URI."""
    Scheme: typing.ClassVar[System.UriPartial]
    """The scheme segment of the URI."""
    ...

class UriTypeConverter:
    """Converts a String type to a Uri type, and vice versa."""
    def __init__(self) -> None:
        """Initializes a new instance of the UriTypeConverter class."""
    @typing.overload
    def CanConvertFrom(self, context: typing.Any, sourceType: type | System.Type) -> bool:
        """Returns whether this converter can convert an object of the given type to the type of this converter."""
    @typing.overload
    def CanConvertFrom(self, sourceType: type | System.Type) -> bool:
        """Returns whether this converter can convert an object of the given type to the type of this converter."""
    @typing.overload
    def CanConvertTo(self, context: typing.Any, destinationType: type | System.Type | None) -> bool:
        """Returns whether this converter can convert the object to the specified type, using the specified context."""
    @typing.overload
    def CanConvertTo(self, destinationType: type | System.Type | None) -> bool:
        """Returns whether this converter can convert the object to the specified type."""
    @typing.overload
    def ConvertFrom(self, context: typing.Any, culture: System.Globalization.CultureInfo | None, value: object | None) -> typing.Any:
        """Converts the given object to the type of this converter, using the specified context and culture information."""
    @typing.overload
    def ConvertFrom(self, value: object) -> typing.Any:
        """Converts the given value to the type of this converter."""
    @typing.overload
    def ConvertTo(self, context: typing.Any, culture: System.Globalization.CultureInfo | None, value: object | None, destinationType: type | System.Type) -> typing.Any:
        """Converts a given value object to the specified type, using the specified context and culture information."""
    @typing.overload
    def ConvertTo(self, value: object | None, destinationType: type | System.Type) -> typing.Any:
        """Converts the given value object to the specified type, using the arguments."""
    @typing.overload
    def IsValid(self, context: typing.Any, value: object | None) -> bool:
        """Returns whether the given value object is a Uri or a Uri can be created from it."""
    @typing.overload
    def IsValid(self, value: object) -> bool:
        """Returns whether the given value object is valid for this type."""
    ...

class ValueTuple[T1 = typing.Any, T2 = typing.Any, T3 = typing.Any, T4 = typing.Any, T5 = typing.Any, T6 = typing.Any, T7 = typing.Any, TRest = typing.Any](System.ValueType, System.Collections.IStructuralComparable, System.Collections.IStructuralEquatable, System.IComparable):
    """Represents an n-value tuple, where n is 8 or greater."""
    def __init__(self, item1: T1, item2: T2, item3: T3, item4: T4, item5: T5, item6: T6, item7: T7, rest: TRest) -> None:
        """Initializes a new ValueTuple instance."""
    def CompareTo(self, other: tuple[T1, T2, T3, T4, T5, T6, T7, TRest]) -> int:
        """Compares the current ValueTuple instance to a specified ValueTuple instance."""
    @typing.overload
    def Equals(self, other: tuple[T1, T2, T3, T4, T5, T6, T7, TRest]) -> bool:
        """Returns a value that indicates whether the current ValueTuple instance is equal to a specified ValueTuple instance."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value that indicates whether the current ValueTuple instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Calculates the hash code for the current ValueTuple instance."""
    Item1: T1
    Item2: T2
    Item3: T3
    Item4: T4
    Item5: T5
    Item6: T6
    Item7: T7
    Rest: TRest
    def ToString(self) -> str:
        """Returns a string that represents the value of this ValueTuple instance."""
    @typing.overload
    @staticmethod
    def Create() -> System.ValueTuple:
        """Creates a new value tuple with zero components."""
    @typing.overload
    @staticmethod
    def Create[T1M](item1: T1M) -> tuple[T1M]:
        """Creates a new value tuple with 1 component (a singleton)."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M](item1: T1M, item2: T2M) -> tuple[T1M, T2M]:
        """Creates a new value tuple with 2 components (a pair)."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M](item1: T1M, item2: T2M, item3: T3M) -> tuple[T1M, T2M, T3M]:
        """Creates a new value tuple with 3 components (a triple)."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M](item1: T1M, item2: T2M, item3: T3M, item4: T4M) -> tuple[T1M, T2M, T3M, T4M]:
        """Creates a new value tuple with 4 components (a quadruple)."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M, T5M](item1: T1M, item2: T2M, item3: T3M, item4: T4M, item5: T5M) -> tuple[T1M, T2M, T3M, T4M, T5M]:
        """Creates a new value tuple with 5 components (a quintuple)."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M, T5M, T6M](item1: T1M, item2: T2M, item3: T3M, item4: T4M, item5: T5M, item6: T6M) -> tuple[T1M, T2M, T3M, T4M, T5M, T6M]:
        """Creates a new value tuple with 6 components (a sexuple)."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M, T5M, T6M, T7M](item1: T1M, item2: T2M, item3: T3M, item4: T4M, item5: T5M, item6: T6M, item7: T7M) -> tuple[T1M, T2M, T3M, T4M, T5M, T6M, T7M]:
        """Creates a new value tuple with 7 components (a septuple)."""
    @typing.overload
    @staticmethod
    def Create[T1M, T2M, T3M, T4M, T5M, T6M, T7M, T8](item1: T1M, item2: T2M, item3: T3M, item4: T4M, item5: T5M, item6: T6M, item7: T7M, item8: T8) -> tuple[T1M, T2M, T3M, T4M, T5M, T6M, T7M, tuple[T8]]:
        """Creates a new value tuple with 8 components (an octuple)."""
    ...

class ValueType(System.Object):
    """Provides the base class for value types."""
    def Equals(self, obj: object | None) -> bool:
        """Indicates whether this instance and a specified object are equal."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    def ToString(self) -> str | None:
        """Returns the fully qualified type name of this instance."""
    ...

class Version(System.ISpanFormattable, System.ICloneable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents the version number of an assembly, operating system, or the common language runtime. This class cannot be inherited."""
    @typing.overload
    def __init__(self, major: int, minor: int, build: int, revision: int) -> None:
        """Initializes a new instance of the Version class with the specified major, minor, build, and revision numbers."""
    @typing.overload
    def __init__(self, major: int, minor: int, build: int) -> None:
        """Initializes a new instance of the Version class using the specified major, minor, and build values."""
    @typing.overload
    def __init__(self, major: int, minor: int) -> None:
        """Initializes a new instance of the Version class using the specified major and minor values."""
    @typing.overload
    def __init__(self, version: str) -> None:
        """Initializes a new instance of the Version class using the specified string."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Version class."""
    @property
    def Build(self) -> int:
        """Gets the value of the build component of the version number for the current Version object."""
    def Clone(self) -> typing.Any:
        """Returns a new Version object whose value is the same as the current Version object."""
    @typing.overload
    def CompareTo(self, value: System.Version | None) -> int:
        """Compares the current Version object to a specified Version object and returns an indication of their relative values."""
    @typing.overload
    def CompareTo(self, version: object | None) -> int:
        """Compares the current Version object to a specified object and returns an indication of their relative values."""
    @typing.overload
    def Equals(self, obj: System.Version | None) -> bool:
        """Returns a value indicating whether the current Version object and a specified Version object represent the same value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value indicating whether the current Version object is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns a hash code for the current Version object."""
    @property
    def Major(self) -> int:
        """Gets the value of the major component of the version number for the current Version object."""
    @property
    def MajorRevision(self) -> int:
        """Gets the high 16 bits of the revision number."""
    @property
    def Minor(self) -> int:
        """Gets the value of the minor component of the version number for the current Version object."""
    @property
    def MinorRevision(self) -> int:
        """Gets the low 16 bits of the revision number."""
    @typing.overload
    @staticmethod
    def Parse(input: str) -> System.Version:
        """Converts the string representation of a version number to an equivalent Version object."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer) -> System.Version:
        """Converts the specified read-only span of UTF-8 characters that represents a version number to an equivalent Version object."""
    @property
    def Revision(self) -> int:
        """Gets the value of the revision component of the version number for the current Version object."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of the current Version object to its equivalent String representation."""
    @typing.overload
    def ToString(self, fieldCount: int) -> str:
        """Converts the value of the current Version object to its equivalent String representation. A specified count indicates the number of components to return."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to format this version instance into a span of characters."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer, fieldCount: int) -> tuple[bool, int]:
        """Tries to format this version instance into a span of characters."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to format this version instance into a span of bytes."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer, fieldCount: int) -> tuple[bool, int]:
        """Tries to format this version instance into a span of bytes."""
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Version | None]:
        """Tries to convert the string representation of a version number to an equivalent Version object, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(input: str) -> tuple[bool, System.Version | None]:
        """Tries to convert the specified read-only span of characters representing a version number to an equivalent Version object, and returns a value that indicates whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, System.Version | None]:
        """Tries to convert the UTF-8 representation of a version number to an equivalent Version object, and returns a value that indicates whether the conversion succeeded."""
    def __ge__(self, other: System.Version, /) -> bool: ...
    def __gt__(self, other: System.Version, /) -> bool: ...
    def __le__(self, other: System.Version, /) -> bool: ...
    def __lt__(self, other: System.Version, /) -> bool: ...
    ...

class Void(System.ValueType):
    """Specifies a return value type for a method that does not return a value."""
    ...

class WeakReference[T = typing.Any]:
    """Represents a typed weak reference, which references an object while still allowing that object to be reclaimed by garbage collection."""
    @typing.overload
    def __init__(self, target: T) -> None:
        """Initializes a new instance of the WeakReference class that references the specified object."""
    @typing.overload
    def __init__(self, target: T, trackResurrection: bool) -> None:
        """Initializes a new instance of the WeakReference class that references the specified object and uses the specified resurrection tracking."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Populates a SerializationInfo object with all the data necessary to serialize the current WeakReference object."""
    def SetTarget(self, target: T) -> None:
        """Sets the target object that is referenced by this WeakReference object."""
    def TryGetTarget(self) -> tuple[bool, T]:
        """Tries to retrieve the target object that is referenced by the current WeakReference object."""
    @property
    def IsAlive(self) -> bool:
        """Gets an indication whether the object referenced by the current WeakReference object has been garbage collected."""
    @property
    def Target(self) -> typing.Any:
        """Gets or sets the object (the target) referenced by the current WeakReference object."""
    @Target.setter
    def Target(self, value: object | None) -> None: ...
    @property
    def TrackResurrection(self) -> bool:
        """Gets an indication whether the object referenced by the current WeakReference object is tracked after it is finalized."""
    ...
